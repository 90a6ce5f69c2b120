package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Open charges by the days since they were due; no part is below zero.
 *
 * @param notDue due today or later
 * @param days1to30 1 to 30 days overdue
 * @param days31to60 31 to 60 days overdue
 * @param days61to90 61 to 90 days overdue
 * @param over90 more than 90 days overdue
 */
public record AgedParts(
        BigDecimal notDue, BigDecimal days1to30, BigDecimal days31to60, BigDecimal days61to90, BigDecimal over90) {

    static AgedParts of(List<OpenCharges.Open> charges, LocalDate today) {
        return new AgedParts(
                between(charges, today, Long.MIN_VALUE, 0),
                between(charges, today, 1, 30),
                between(charges, today, 31, 60),
                between(charges, today, 61, 90),
                between(charges, today, 91, Long.MAX_VALUE));
    }

    private static BigDecimal between(List<OpenCharges.Open> charges, LocalDate today, long from, long to) {
        return charges.stream()
                .filter(open -> {
                    long age = ChronoUnit.DAYS.between(open.day(), today);
                    return age >= from && age <= to;
                })
                .map(OpenCharges.Open::amount)
                .reduce(Amounts.ZERO, BigDecimal::add);
    }

    /** The part that is past its due day. */
    public BigDecimal overdue() {
        return days1to30.add(days31to60).add(days61to90).add(over90);
    }
}
