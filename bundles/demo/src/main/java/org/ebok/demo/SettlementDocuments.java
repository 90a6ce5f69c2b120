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

    SettlementDocuments(Period period) {
        this.period = period;
    }

    DemoDocument document(DemoLedger ledger, DemoEntry entry) {
        DemoCustomer customer = ledger.customer();
        List<DemoSettlement> media = media(customer, entry);
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

    private static List<DemoSettlement> media(DemoCustomer customer, DemoEntry entry) {
        int year = entry.bookedOn().getYear() - 1;
        BigDecimal hot = entry.debit().multiply(HOT_SHARE).setScale(2, RoundingMode.HALF_UP);
        BigDecimal cold = entry.debit().subtract(hot);
        String meter = "%05d".formatted(customer.index() * 7);
        return List.of(
                medium("Zimna woda", "ZW-" + meter, COLD_PRICE, reading(customer, year, 44), year, cold),
                medium("Ciepła woda", "CW-" + meter, HOT_PRICE, reading(customer, year, 23), year, hot));
    }

    /** Returns the readings at both ends of a year; it begins where the year before ended. */
    private static BigDecimal[] reading(DemoCustomer customer, int year, int ofYear) {
        return new BigDecimal[] {value(customer, year - 1, ofYear), value(customer, year, ofYear)};
    }

    private static BigDecimal value(DemoCustomer customer, int year, int ofYear) {
        SplittableRandom chance = new SplittableRandom(customer.index() * 10_000L + year * 100L + ofYear);
        return BigDecimal.valueOf((year - METERS_SINCE) * ofYear * 1000L + chance.nextInt(ofYear * 300), 3);
    }

    private static DemoSettlement medium(
            String name, String meter, BigDecimal price, BigDecimal[] reading, int year, BigDecimal result) {
        BigDecimal cost = reading[1].subtract(reading[0]).multiply(price).setScale(2, RoundingMode.HALF_UP);
        return new DemoSettlement(
                name,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                cost.subtract(result),
                cost,
                result,
                new DemoSettlement.Reading(meter, reading[0], reading[1]));
    }

    private static byte[] printed(String title, DemoEntry entry, List<DemoSettlement> media) {
        List<String> lines = new ArrayList<>();
        lines.add("Numer: " + entry.documentNumber() + ", " + Words.day(entry.bookedOn()));
        for (DemoSettlement medium : media) {
            DemoSettlement.Reading reading = medium.reading();
            lines.add("");
            lines.add(medium.medium() + ", wodomierz " + reading.meterNumber() + ": z "
                    + Words.number(reading.fromValue()) + " na " + Words.number(reading.toValue()) + " m³, zużycie "
                    + Words.number(reading.consumption()) + " m³");
            lines.add("Koszt " + Words.money(medium.cost()) + ", zaliczki " + Words.money(medium.advances())
                    + ", wynik " + Words.money(medium.result()));
        }
        lines.add("");
        boolean owed = entry.debit().signum() > 0;
        lines.add((owed ? "Dopłata: " : "Zwrot: ") + Words.money(entry.debit().abs()));
        return SmallPdf.of(title, lines);
    }
}
