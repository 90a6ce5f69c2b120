package org.ebok.charges.month;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ebok.charges.charge.Charge;

/** What is known of the month after: the charges that go on or begin, with the rates that are announced for it. */
final class NextMonth {

    private final List<Bill> bills;
    private final List<Announcement> announcements;
    private final YearMonth month;

    NextMonth(List<Charge> charges, List<Announcement> announcements, YearMonth month) {
        this.bills = Bill.of(charges, month);
        this.announcements = announcements;
        this.month = month;
    }

    YearMonth month() {
        return month;
    }

    /** What the place of a bill will be charged, empty when nothing is known to go on. */
    Optional<BigDecimal> sum(Bill bill) {
        return bills.stream()
                .filter(next ->
                        next.place().equals(bill.place()) && next.currency().equals(bill.currency()))
                .findFirst()
                .map(next -> next.charges().stream().map(this::amount).reduce(new BigDecimal("0.00"), BigDecimal::add));
    }

    private BigDecimal amount(Charge charge) {
        return announcements.stream()
                .filter(one ->
                        one.charge().equals(charge) && !one.tariff().from().isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later)
                .map(Announcement::amount)
                .orElse(charge.amount());
    }
}
