package org.ebok.demo;

import static org.ebok.demo.DemoEntry.Kind.CORRECTION;
import static org.ebok.demo.DemoEntry.Kind.INTEREST;
import static org.ebok.demo.DemoEntry.Kind.OPENING;
import static org.ebok.demo.DemoEntry.Kind.OTHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A year and a half with every kind of entry in it, a charge taken back and a payment sent back. The month is not paid yet. */
final class EveryKindHistory implements History {

    private static final int MONTHS = 18;
    /** The month before it was paid late, after a demand. */
    private static final int MONTHS_SINCE_DEMAND = 5;

    private static final String TRANSFER = "Wpłata przelewem";

    @Override
    public List<DemoEntry> entries(Period period) {
        EntryBook book = new EntryBook(period.bookedThrough(), null);
        List<YearMonth> months = period.months(MONTHS);
        book.debit(OPENING, months.get(0).atDay(1), null, "Bilans otwarcia", money("312.07"), null);
        for (YearMonth month : months) {
            int ago = (int) ChronoUnit.MONTHS.between(month, period.current());
            book.charge(month.atDay(1), month.atEndOfMonth(), "Opłaty za " + Period.name(month), money("742.18"), null);
            odd(book, month, ago);
            if (ago > 0 && ago != MONTHS_SINCE_DEMAND + 1) {
                book.settle(month.atDay(19), TRANSFER);
            }
        }
        return book.entries();
    }

    /** Returns the day of a demand that was paid. */
    static LocalDate demandedOn(Period period) {
        return period.current().minusMonths(MONTHS_SINCE_DEMAND).atDay(8);
    }

    private static void odd(EntryBook book, YearMonth month, int ago) {
        String corrected = "KOR/" + month.getYear() + "/0010";
        switch (ago) {
            case 14 ->
                book.debit(CORRECTION, month.atDay(8), null, "Korekta opłat za windę", money("-118.40"), corrected);
            case 11 -> {
                book.payment(month.atDay(3), TRANSFER, money("742.18"));
                book.payment(month.atDay(6), "Zwrot wpłaty na wniosek", money("-742.18"));
            }
            case 8 ->
                book.debit(
                        CORRECTION, month.atDay(8), month.atDay(22), "Korekta zużycia wody", money("54.90"), corrected);
            case MONTHS_SINCE_DEMAND ->
                book.debit(
                        INTEREST,
                        month.atDay(5),
                        month.atDay(19),
                        "Odsetki za wpłatę po terminie",
                        money("2.61"),
                        null);
            case 3 ->
                book.debit(OTHER, month.atDay(9), month.atDay(23), "Wymiana karty do garażu", money("35.00"), null);
            default -> {} // an ordinary month
        }
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
