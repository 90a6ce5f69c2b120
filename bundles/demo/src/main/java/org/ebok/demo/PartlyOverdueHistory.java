package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.CORRECTION;
import static org.ebok.demo.DemoEntry.Kind.INTEREST;
import static org.ebok.demo.DemoEntry.Kind.OPENING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The ledger that the demo shows first: on any day 1 146,24 zł are owed, of which 113,44 zł for water since two days ago,
 * and the current month's 1 032,80 zł until its last day. Everything older is paid.
 */
final class PartlyOverdueHistory implements History {

    private static final BigDecimal WATER = new BigDecimal("113.44");
    private static final BigDecimal WASTE_TAKEN_BACK = new BigDecimal("-32.10");

    @Override
    public List<DemoEntry> entries(Period period) {
        EntryBook book = new EntryBook(period.bookedThrough());
        YearMonth first = period.months().get(0);
        book.debit(OPENING, first.atDay(1), null, "Bilans otwarcia", new BigDecimal("84.20"), null);
        for (YearMonth month : period.months()) {
            int ago = (int) ChronoUnit.MONTHS.between(month, period.current());
            book.charge(month.atDay(1), month.atEndOfMonth(), "Opłaty za " + Period.name(month), rate(ago), null);
            if (ago == 14) {
                book.debit(
                        INTEREST,
                        month.atDay(5),
                        month.atEndOfMonth(),
                        "Odsetki za wpłatę po terminie",
                        new BigDecimal("3.27"),
                        null);
            }
            if (ago > 0) {
                book.settle(month.atDay(26 + ago % 3), ago % 12 == 3 ? "Wpłata BLIK" : "Wpłata przelewem");
            }
            if (ago == 4) {
                book.debit(CORRECTION, month.atEndOfMonth(), null, "Korekta opłaty za odpady", WASTE_TAKEN_BACK, null);
            }
        }
        LocalDate waterDue = period.today().minusDays(2);
        String water = "Dopłata za wodę";
        book.charge(waterDue.minusDays(31), waterDue, water, WATER, "ROZL/" + waterDue.getYear() + "/0001");
        return book.entries();
    }

    private static BigDecimal rate(int monthsAgo) {
        if (monthsAgo == 0) {
            return new BigDecimal("1032.80");
        }
        return new BigDecimal(monthsAgo < 12 ? "1008.36" : monthsAgo < 24 ? "962.14" : "915.70");
    }
}
