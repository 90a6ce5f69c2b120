package org.ebok.api.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;

/** A value within a text, written by the page. */
public sealed interface PageValue {

    /**
     * An amount of money.
     *
     * @param amount the amount
     * @param currency its currency
     */
    record Money(BigDecimal amount, Currency currency) implements PageValue {}

    /**
     * A day, written out: "15 grudnia 2026".
     *
     * @param day the day
     */
    record Day(LocalDate day) implements PageValue {}

    /**
     * A number of things.
     *
     * @param count how many
     */
    record Count(long count) implements PageValue {}

    /**
     * Words from the central database or the operator, shown as they are and never as markup.
     *
     * @param words the words
     */
    record Words(String words) implements PageValue {}

    /**
     * How much of something.
     *
     * @param value how much, written without needless zeros
     * @param unit of what, as the central database has it: {@code m²}
     */
    record Quantity(BigDecimal value, String unit) implements PageValue {}

    /**
     * The price of one of something.
     *
     * @param value the price, written with all of its decimals
     * @param currency its currency
     */
    record Rate(BigDecimal value, Currency currency) implements PageValue {}

    /**
     * A month, written out: "listopad 2026".
     *
     * @param month the month
     */
    record Month(YearMonth month) implements PageValue {}
}
