package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.INTEREST;
import static org.ebok.demo.DemoEntry.Kind.OTHER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A debt of every age: for five months nothing was paid but a small part. Two charges a month, a fortnight apart, so that on
 * any day something is not yet due, something is a few days late, and something is more than 90 days late.
 */
final class ArrearsHistory implements History {

    private static final int MONTHS_UNPAID = 5;
    private static final BigDecimal RENT = new BigDecimal("684.50");
    private static final BigDecimal REMINDER = new BigDecimal("16.00");
    private static final BigDecimal HEATING = new BigDecimal("217.35");

    @Override
    public List<DemoEntry> entries(Period period) {
        EntryBook book = new EntryBook(period.bookedThrough(), null);
        for (YearMonth month : period.months()) {
            int ago = (int) ChronoUnit.MONTHS.between(month, period.current());
            String name = Period.name(month);
            book.charge(month.atDay(1), month.atDay(15), "Zaliczka na ogrzewanie za " + name, HEATING, null);
            book.charge(month.atDay(1), month.atEndOfMonth(), "Czynsz za " + name, RENT, null);
            if (ago > MONTHS_UNPAID) {
                book.settle(month.atDay(12), "Wpłata przelewem");
            } else if (ago == 3) {
                book.payment(month.atDay(20), "Wpłata w kasie", new BigDecimal("150.00"));
                book.debit(OTHER, month.atDay(22), month.plusMonths(1).atDay(5), "Koszt upomnienia", REMINDER, null);
            } else if (ago == 1) {
                book.debit(
                        INTEREST,
                        month.atDay(10),
                        month.atDay(24),
                        "Odsetki za opóźnienie",
                        new BigDecimal("28.16"),
                        "NO/" + month.getYear() + "/0008");
            }
        }
        return book.entries();
    }
}
