package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Matches a pool of payments to charges. Charges come in the order of their days, then payments given back, newest first. */
final class OpenCharges {

    /** What is left of the charges of a day. */
    record Open(LocalDate day, BigDecimal amount) {}

    private final List<Open> open = new ArrayList<>();
    private BigDecimal pool;

    OpenCharges(BigDecimal paid) {
        this.pool = paid;
    }

    void charge(DayTotals day) {
        BigDecimal settled = day.charged().min(pool.max(Amounts.ZERO));
        pool = pool.subtract(settled);
        add(day.day(), day.charged().subtract(settled));
    }

    /** More was given back than was ever paid: the rest is owed since it was given back. */
    void giveBack(DayTotals day) {
        BigDecimal missing = day.returned().min(pool.negate().max(Amounts.ZERO));
        pool = pool.add(missing);
        add(day.day(), missing);
    }

    private void add(LocalDate day, BigDecimal amount) {
        if (amount.signum() > 0) {
            open.add(new Open(day, amount));
        }
    }

    List<Open> charges() {
        return List.copyOf(open);
    }

    BigDecimal overpaid() {
        return pool;
    }
}
