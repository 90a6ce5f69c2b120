package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the documents of water settlements that were booked: the year before, cold and hot water apart. */
final class SettlementDocuments {

    private static final BigDecimal HOT_SHARE = new BigDecimal("0.6");
    private static final BigDecimal COLD_PRICE = new BigDecimal("13.42");
    private static final BigDecimal HOT_PRICE = new BigDecimal("41.85");

    /** Before the longest history of a ledger with water. */
    private static final int METERS_SINCE = 2005;

    private final Period period;
    private final PremisesMaker premises;
    private final MeterMaker meters;

    SettlementDocuments(Period period) {
        this.period = period;
        this.premises = new PremisesMaker(period);
        this.meters = new MeterMaker(period);
    }

    DemoDocument document(DemoLedger ledger, DemoEntry entry) {
        DemoCustomer customer = ledger.customer();
        List<DemoSettlement> media = media(ledger, entry);
        boolean withFile = period.monthsAgo(entry.bookedOn()) < Period.MONTHS_WITH_FILES;
        String title = "Rozliczenie wody za " + (entry.bookedOn().getYear() - 1);
        return DemoDocument.of(
                        customer.id(),
                        DocumentKind.ROZL,
                        entry.documentNumber(),
                        title,
                        entry.bookedOn(),
                        withFile ? DemoFile.pdf(printed(title, entry, media)) : null)
                .with(new DemoDocument.Payable(ledger.id(), entry.dueOn(), entry.debit()))
                .with(media);
    }

    private List<DemoSettlement> media(DemoLedger ledger, DemoEntry entry) {
        int year = entry.bookedOn().getYear() - 1;
        BigDecimal hot = entry.debit().multiply(HOT_SHARE).setScale(2, RoundingMode.HALF_UP);
        BigDecimal cold = entry.debit().subtract(hot);
        return List.of(
                medium("Zimna woda", COLD_PRICE, readings(ledger, Medium.COLD_WATER, year), year, cold),
                medium("Ciepła woda", HOT_PRICE, readings(ledger, Medium.HOT_WATER, year), year, hot));
    }

    private List<DemoSettlement.Reading> readings(DemoLedger ledger, Medium medium, int year) {
        List<DemoSettlement.Reading> used = premises.premises(ledger.customer(), List.of(ledger)).stream()
                .filter(held -> held.to() == null)
                .flatMap(held ->
                        meters.used(held, medium, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream())
                .toList();
        return used.isEmpty() ? List.of(before(ledger.customer(), medium, year)) : used;
    }

    /** What a meter showed that was there before the ones that the views know; a year begins where the last one ended. */
    private static DemoSettlement.Reading before(DemoCustomer customer, Medium medium, int year) {
        String number = "%s-%05d".formatted(medium.prefix, customer.index() * 7);
        int ofYear = medium == Medium.COLD_WATER ? 44 : 23;
        return new DemoSettlement.Reading(
                null,
                number,
                LocalDate.of(year - 1, 12, 31),
                value(customer, year - 1, ofYear),
                LocalDate.of(year, 12, 31),
                value(customer, year, ofYear));
    }

    private static BigDecimal value(DemoCustomer customer, int year, int ofYear) {
        SplittableRandom chance = new SplittableRandom(customer.index() * 10_000L + year * 100L + ofYear);
        return BigDecimal.valueOf((year - METERS_SINCE) * ofYear * 1000L + chance.nextInt(ofYear * 300), 3);
    }

    private static DemoSettlement medium(
            String name, BigDecimal price, List<DemoSettlement.Reading> readings, int year, BigDecimal result) {
        BigDecimal used =
                readings.stream().map(DemoSettlement.Reading::consumption).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = used.multiply(price).setScale(2, RoundingMode.HALF_UP);
        return new DemoSettlement(
                name,
                readings.get(0).fromOn().plusDays(1),
                LocalDate.of(year, 12, 31),
                cost.subtract(result),
                cost,
                result,
                readings);
    }

    private static byte[] printed(String title, DemoEntry entry, List<DemoSettlement> media) {
        List<String> lines = new ArrayList<>();
        lines.add("Numer: " + entry.documentNumber() + ", " + Words.day(entry.bookedOn()));
        for (DemoSettlement medium : media) {
            lines.add("");
            lines.add(medium.medium());
            for (DemoSettlement.Reading reading : medium.readings()) {
                lines.add("Wodomierz " + reading.meterNumber() + ": z " + Words.number(reading.fromValue()) + " na "
                        + Words.number(reading.toValue()) + " m³, zużycie " + Words.number(reading.consumption())
                        + " m³");
            }
            lines.add("Koszt " + Words.money(medium.cost()) + ", zaliczki " + Words.money(medium.advances())
                    + ", wynik " + Words.money(medium.result()));
        }
        lines.add("");
        boolean owed = entry.debit().signum() > 0;
        lines.add((owed ? "Dopłata: " : "Zwrot: ") + Words.money(entry.debit().abs()));
        return SmallPdf.of(title, lines);
    }
}
