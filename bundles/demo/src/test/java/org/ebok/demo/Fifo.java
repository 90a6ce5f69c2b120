package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The contract's balance in plain Java, to hold the view against.
 *
 * @param overdueSince null when nothing is overdue
 * @param nextDueOn null when nothing is due today or later
 */
record Fifo(BigDecimal amount, BigDecimal overdue, LocalDate overdueSince, LocalDate nextDueOn) {

    /** Settles charges by due day, then by their order in the list, with all that was paid or taken back. */
    static Fifo of(List<DemoEntry> entries, LocalDate today) {
        BigDecimal amount = new BigDecimal("0.00");
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
        BigDecimal overdue = new BigDecimal("0.00");
        LocalDate since = null;
        LocalDate next = null;
        for (DemoEntry charge : charges) {
            BigDecimal open = charge.debit().subtract(paid.min(charge.debit()));
            paid = paid.subtract(charge.debit().subtract(open));
            if (open.signum() > 0 && due(charge).isBefore(today)) {
                overdue = overdue.add(open);
                since = since == null ? due(charge) : since;
            } else if (open.signum() > 0 && next == null) {
                next = due(charge);
            }
        }
        return new Fifo(amount, overdue, since, next);
    }

    private static LocalDate due(DemoEntry entry) {
        return entry.dueOn() == null ? entry.bookedOn() : entry.dueOn();
    }
}
