package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a ledger charges month after month; settlements of what was used are not among it. */
final class MonthlyCharges {

    /** Taken where nothing is booked. */
    private static final BigDecimal UNBOOKED = new BigDecimal("700.00");

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 12, 1);

    private MonthlyCharges() {}

    /** The months in which something was charged, oldest first, none of them before the demo's usual time. */
    static Map<YearMonth, BigDecimal> of(DemoLedger ledger, Period period) {
        YearMonth first = period.months().get(0);
        return ledger.history().entries(period).stream()
                .filter(entry -> entry.kind() == DemoEntry.Kind.CHARGE && !isSettlement(entry))
                .filter(entry -> !YearMonth.from(entry.bookedOn()).isBefore(first))
                .collect(Collectors.toMap(
                        entry -> YearMonth.from(entry.bookedOn()), DemoEntry::debit, BigDecimal::add, TreeMap::new));
    }

    /** What a ledger charges in a month of 2026, whatever the day that the demo is made for. */
    static BigDecimal usual(DemoLedger ledger) {
        return of(ledger, new Period(ANY_DAY)).getOrDefault(YearMonth.from(ANY_DAY), UNBOOKED);
    }

    private static boolean isSettlement(DemoEntry entry) {
        return entry.documentNumber() != null && entry.documentNumber().startsWith("ROZL/");
    }
}
