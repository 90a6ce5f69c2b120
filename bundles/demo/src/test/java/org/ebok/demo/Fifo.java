package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a ledger leaves to pay, payments settling charges in due order: to tell what the demo's customers show.
 *
 * @param ages what is open by how late it is: not due, then up to 30, 60, 90 and more days
 * @param overdueSince null when nothing is overdue
 * @param nextDueOn null when nothing is due today or later
 */
record Fifo(BigDecimal amount, BigDecimal overdue, LocalDate overdueSince, LocalDate nextDueOn, List<BigDecimal> ages) {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    /** Settles charges by due day, then by their order in the list, with all that was paid or taken back. */
    static Fifo of(List<DemoEntry> entries, LocalDate today) {
        BigDecimal amount = ZERO;
        BigDecimal paid = amount;
        List<DemoEntry> charges = new ArrayList<>();
        for (DemoEntry entry : entries) {
            amount = amount.add(entry.debit()).subtract(entry.credit());
            paid = paid.add(entry.credit()).subtract(entry.debit().min(BigDecimal.ZERO));
            if (entry.debit().signum() > 0) {
                charges.add(entry);
            }
        }
        charges.sort(Comparator.comparing(Fifo::due));
        BigDecimal overdue = ZERO;
        LocalDate since = null;
        LocalDate next = null;
        BigDecimal[] ages = {ZERO, ZERO, ZERO, ZERO, ZERO};
        for (DemoEntry charge : charges) {
            BigDecimal open = charge.debit().subtract(paid.min(charge.debit()));
            paid = paid.subtract(charge.debit().subtract(open));
            int age = age(ChronoUnit.DAYS.between(due(charge), today));
            ages[age] = ages[age].add(open);
            if (open.signum() > 0 && due(charge).isBefore(today)) {
                overdue = overdue.add(open);
                since = since == null ? due(charge) : since;
            } else if (open.signum() > 0 && next == null) {
                next = due(charge);
            }
        }
        return new Fifo(amount, overdue, since, next, List.of(ages));
    }

    private static int age(long days) {
        return days <= 0 ? 0 : (int) Math.min(4, (days + 29) / 30);
    }

    private static LocalDate due(DemoEntry entry) {
        return entry.dueOn() == null ? entry.bookedOn() : entry.dueOn();
    }
}
