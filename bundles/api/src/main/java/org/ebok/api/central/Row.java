package org.ebok.api.central;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The current row of a result. Columns are named as in the statement, without regard to case. Text is given without
 * leading and trailing white space, and text that is empty after that is absent: fixed-width columns of old systems
 * need no care of the caller. Each method throws {@link CentralDataException}, naming the column, when the value is
 * of another type. A row is valid only while its {@link RowReader} runs.
 */
public interface Row {

    /** @return the text; a null, empty or blank value is a {@link CentralDataException} */
    String text(String column);

    /** @return the text, empty when null, empty or blank */
    Optional<String> optionalText(String column);

    /** @return the exact decimal, not null */
    BigDecimal decimal(String column);

    /** @return the exact decimal, empty when null */
    Optional<BigDecimal> optionalDecimal(String column);

    /** @return the amount of money with two decimals, not null; more of them are an error, since no rounding is right */
    BigDecimal money(String column);

    /** @return the amount of money as by {@link #money}, empty when null */
    Optional<BigDecimal> optionalMoney(String column);

    /** @return the constant that is called as the text, not null; an unknown code is an error */
    <E extends Enum<E>> E code(String column, Class<E> codes);

    /** @return the constant that is called as the text, empty as {@link #optionalText} is; an unknown code is an error */
    <E extends Enum<E>> Optional<E> optionalCode(String column, Class<E> codes);

    /** @return the day, not null */
    LocalDate date(String column);

    /** @return the day, empty when null */
    Optional<LocalDate> optionalDate(String column);

    /** @return the moment, empty when null */
    Optional<OffsetDateTime> optionalMoment(String column);

    /** @return the whole number, not null */
    long number(String column);

    /** @return the whole number, empty when null */
    Optional<Long> optionalNumber(String column);

    /** @return the bytes, not null; the driver has taken all of them into memory, so a part of a file is small */
    byte[] bytes(String column);

    /** @return the truth value, not null */
    boolean flag(String column);
}
