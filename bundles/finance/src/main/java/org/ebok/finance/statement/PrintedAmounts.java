package org.ebok.finance.statement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and days on paper, in the way of one language. For one thread. */
final class PrintedAmounts {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';

    private final DecimalFormat amounts;
    private final DateTimeFormatter days;
    private final boolean polish;

    PrintedAmounts(Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : NO_BREAK_SPACE);
        symbols.setMinusSign(MINUS);
        this.polish = !english;
        this.amounts = new DecimalFormat("#,##0.00", symbols);
        this.days = DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd.MM.yyyy", language);
    }

    String amount(BigDecimal amount) {
        return amounts.format(amount);
    }

    /** With its currency: {@code 12,00 zł} in Polish, the code for every other and in English. */
    String money(BigDecimal amount, String currency) {
        return amount(amount) + NO_BREAK_SPACE + (polish && currency.equals("PLN") ? "zł" : currency);
    }

    /** Nothing for zero, as in the columns of an account. */
    String amountOrNothing(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount(amount);
    }

    String day(LocalDate day) {
        return days.format(day);
    }
}
