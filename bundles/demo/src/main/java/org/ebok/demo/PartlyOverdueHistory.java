package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.CORRECTION;
import static org.ebok.demo.DemoEntry.Kind.INTEREST;
import static org.ebok.demo.DemoEntry.Kind.OPENING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ledger that the demo shows first: on any day 1 146,24 zł are owed, of which 113,44 zł for water since two days ago,
 * and the current month's 1 032,80 zł until its last day. Everything older is paid. It has two parts: upkeep and the
 * repair fund.
 */
final class PartlyOverdueHistory implements History {

    private static final BigDecimal FUND = new BigDecimal("117.00");
    private static final BigDecimal WATER = new BigDecimal("113.44");
    private static final BigDecimal WASTE_TAKEN_BACK = new BigDecimal("-32.10");

    @Override
    public List<DemoEntry> entries(Period period) {
        EntryBook upkeep = new EntryBook(period.bookedThrough(), PartedHistory.UPKEEP);
        EntryBook fund = new EntryBook(period.bookedThrough(), PartedHistory.REPAIR_FUND);
        YearMonth first = period.months().get(0);
        upkeep.debit(OPENING, first.atDay(1), null, "Bilans otwarcia", new BigDecimal("84.20"), null);
        for (YearMonth month : period.months()) {
            int ago = (int) ChronoUnit.MONTHS.between(month, period.current());
            String name = Period.name(month);
            BigDecimal rest = rate(ago).subtract(FUND);
            upkeep.charge(month.atDay(1), month.atEndOfMonth(), "Opłaty za " + name, rest, null);
            fund.charge(month.atDay(1), month.atEndOfMonth(), "Fundusz remontowy za " + name, FUND, null);
            if (ago == 14) {
                upkeep.debit(
                        INTEREST,
                        month.atDay(5),
                        month.atEndOfMonth(),
                        "Odsetki za wpłatę po terminie",
                        new BigDecimal("3.27"),
                        null);
            }
            if (ago > 0) {
                LocalDate paid = month.atDay(26 + ago % 3);
                String how = ago % 12 == 3 ? "Wpłata BLIK" : "Wpłata przelewem";
                upkeep.settle(paid, how);
                fund.settle(paid, how);
            }
            if (ago == 4) {
                upkeep.debit(
                        CORRECTION, month.atEndOfMonth(), null, "Korekta opłaty za odpady", WASTE_TAKEN_BACK, null);
            }
        }
        LocalDate waterDue = period.today().minusDays(2);
        String water = "Dopłata za wodę";
        upkeep.charge(waterDue.minusDays(31), waterDue, water, WATER, "ROZL/" + waterDue.getYear() + "/0001");
        return EntryBook.byDay(Stream.concat(upkeep.entries().stream(), fund.entries().stream()));
    }

    /** Both parts of a month. */
    private static BigDecimal rate(int monthsAgo) {
        if (monthsAgo == 0) {
            return new BigDecimal("1032.80");
        }
        return new BigDecimal(monthsAgo < 12 ? "1008.36" : monthsAgo < 24 ? "962.14" : "915.70");
    }
}
