package org.ebok.api.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** A value within a text of a tile, written by the page. */
public sealed interface TileValue {

    /**
     * An amount of money.
     *
     * @param amount the amount
     * @param currency its currency
     */
    record Money(BigDecimal amount, Currency currency) implements TileValue {}

    /**
     * A day, written out: "15 grudnia 2026".
     *
     * @param day the day
     */
    record Day(LocalDate day) implements TileValue {}

    /**
     * A number of things.
     *
     * @param count how many
     */
    record Count(long count) implements TileValue {}

    /**
     * Words from the central database or the operator, shown as they are and never as markup.
     *
     * @param words the words
     */
    record Words(String words) implements TileValue {}
}
