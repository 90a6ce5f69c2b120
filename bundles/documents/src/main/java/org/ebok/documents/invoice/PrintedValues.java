package org.ebok.documents.invoice;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, quantities and days of an invoice on paper, in the way of one language. What is none of them stays as it is. */
final class PrintedValues {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final DecimalFormat amounts;
    private final DecimalFormat quantities;
    private final DateTimeFormatter days;

    PrintedValues(Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : NO_BREAK_SPACE);
        symbols.setMinusSign('\u2212');
        this.amounts = new DecimalFormat("#,##0.00######", symbols);
        this.quantities = new DecimalFormat("#,##0.########", symbols);
        this.days = DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd.MM.yyyy", language);
    }

    /** Empty for null. */
    String amount(String text) {
        return number(text, amounts);
    }

    /** Empty for null. */
    String quantity(String text) {
        return number(text, quantities);
    }

    private static String number(String text, DecimalFormat format) {
        if (text == null) {
            return "";
        }
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? format.format(new BigDecimal(text)) : text;
    }

    /** Empty for null. */
    String day(String text) {
        if (text == null) {
            return "";
        }
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? days.format(LocalDate.parse(text)) : text;
    }
}
