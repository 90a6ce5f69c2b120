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
        SplittableRandom chance = new SplittableRandom(customer.index() * 10_000L + year);
        BigDecimal hot = entry.debit().multiply(HOT_SHARE).setScale(2, RoundingMode.HALF_UP);
        String meter = "%05d".formatted(customer.index() * 7);
        return List.of(
                medium(
                        "Zimna woda",
                        "ZW-" + meter,
                        year,
                        COLD_PRICE,
                        35 + chance.nextInt(20),
                        entry.debit().subtract(hot),
                        chance),
                medium("Ciepła woda", "CW-" + meter, year, HOT_PRICE, 15 + chance.nextInt(15), hot, chance));
    }

    private static DemoSettlement medium(
            String name,
            String meter,
            int year,
            BigDecimal price,
            int cubicMetres,
            BigDecimal result,
            SplittableRandom chance) {
        BigDecimal used = BigDecimal.valueOf(cubicMetres * 1000L + chance.nextInt(1000), 3);
        BigDecimal before = BigDecimal.valueOf(200_000 + chance.nextInt(90_000), 3);
        BigDecimal cost = used.multiply(price).setScale(2, RoundingMode.HALF_UP);
        return new DemoSettlement(
                name,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                cost.subtract(result),
                cost,
                result,
                new DemoSettlement.Reading(meter, before, before.add(used)));
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
