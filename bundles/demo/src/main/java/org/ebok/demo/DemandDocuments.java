package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes the demands for payment: where a reminder's cost was booked, and for two who show something. */
final class DemandDocuments {

    private static final int DAYS_TO_PAY = 14;
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final Period period;

    DemandDocuments(Period period) {
        this.period = period;
    }

    /** Returns the demands of what was overdue in a ledger. */
    List<DemoDocument> documents(DemoLedger ledger, List<DemoEntry> entries) {
        Stream<LocalDate> reminders = entries.stream()
                .filter(entry -> entry.description().equals("Koszt upomnienia"))
                .map(DemoEntry::bookedOn);
        return Stream.concat(reminders, shown(ledger.customer()))
                .filter(day -> overdue(entries, day).signum() > 0)
                .map(day -> document(ledger, day, overdue(entries, day)))
                .toList();
    }

    private Stream<LocalDate> shown(DemoCustomer customer) {
        if (customer.id().equals(WellKnownCustomers.PARTLY_OVERDUE)) {
            return Stream.of(period.bookedThrough());
        }
        if (customer.id().equals(WellKnownCustomers.EVERY_KIND)) {
            return Stream.of(EveryKindHistory.demandedOn(period));
        }
        return Stream.empty();
    }

    /** Returns what was due before a day and not paid by that day, PLN; payments settle the oldest first. */
    static BigDecimal overdue(List<DemoEntry> entries, LocalDate day) {
        BigDecimal open = ZERO;
        for (DemoEntry entry : entries) {
            LocalDate due = entry.dueOn() == null ? entry.bookedOn() : entry.dueOn();
            boolean takenBack = entry.debit().signum() < 0;
            if (!entry.bookedOn().isAfter(day)) {
                open = open.subtract(entry.credit());
                open = takenBack || due.isBefore(day) ? open.add(entry.debit()) : open;
            }
        }
        return open.max(ZERO);
    }

    private DemoDocument document(DemoLedger ledger, LocalDate day, BigDecimal amount) {
        LocalDate due = day.plusDays(DAYS_TO_PAY);
        String number = "WEZW/%d/%02d/%04d"
                .formatted(day.getYear(), day.getMonthValue(), ledger.customer().index());
        boolean withFile = period.monthsAgo(day) < Period.MONTHS_WITH_FILES;
        byte[] pdf = SmallPdf.of(
                "Wezwanie do zapłaty " + number,
                List.of(
                        "Gdynia, " + Words.day(day),
                        "Kartoteka: " + ledger.name() + " (" + ledger.symbol() + ")",
                        "",
                        "Na dzień wystawienia wezwania do zapłaty po terminie pozostaje " + Words.money(amount) + ".",
                        "Prosimy o wpłatę do dnia " + Words.day(due) + ".",
                        "Jeżeli wpłata już nastąpiła, prosimy uznać to pismo za nieaktualne."));
        return DemoDocument.of(
                        ledger.customer().id(),
                        DocumentKind.WEZW,
                        number,
                        "Wezwanie do zapłaty",
                        day,
                        withFile ? DemoFile.pdf(pdf) : null)
                .with(new DemoDocument.Payable(ledger.id(), due, amount));
    }
}
