package org.ebok.central.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;

/** The current row of a result set, with the types of the contract and no others. */
final class ResultSetRow implements Row {

    private final ResultSet result;

    ResultSetRow(ResultSet result) {
        this.result = result;
    }

    @Override
    public String text(String column) {
        return optionalText(column).orElseThrow(() -> new CentralDataException(column, "a text that is not empty"));
    }

    @Override
    public Optional<String> optionalText(String column) {
        return read(column, "a text", result::getString).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public BigDecimal decimal(String column) {
        return optionalDecimal(column).orElseThrow(() -> missing(column, "decimal"));
    }

    @Override
    public Optional<BigDecimal> optionalDecimal(String column) {
        return read(column, "a decimal", result::getBigDecimal);
    }

    @Override
    public BigDecimal money(String column) {
        return optionalMoney(column).orElseThrow(() -> missing(column, "decimal"));
    }

    @Override
    public Optional<BigDecimal> optionalMoney(String column) {
        return optionalDecimal(column).map(value -> {
            if (value.stripTrailingZeros().scale() > 2) {
                throw new CentralDataException(column, "an amount with at most two decimals");
            }
            return value.setScale(2);
        });
    }

    @Override
    public <E extends Enum<E>> E code(String column, Class<E> codes) {
        return optionalCode(column, codes).orElseThrow(() -> missing(column, "code"));
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalCode(String column, Class<E> codes) {
        return optionalText(column).map(text -> Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new CentralDataException(column, "one of " + Arrays.toString(codes.getEnumConstants()))));
    }

    @Override
    public LocalDate date(String column) {
        return optionalDate(column).orElseThrow(() -> missing(column, "day"));
    }

    @Override
    public Optional<LocalDate> optionalDate(String column) {
        return read(column, "a day", name -> result.getObject(name, LocalDate.class));
    }

    @Override
    public Optional<OffsetDateTime> optionalMoment(String column) {
        return read(column, "a moment with its zone", name -> result.getObject(name, OffsetDateTime.class));
    }

    @Override
    public long number(String column) {
        return optionalNumber(column).orElseThrow(() -> missing(column, "whole number"));
    }

    @Override
    public Optional<Long> optionalNumber(String column) {
        return optionalDecimal(column).map(value -> exact(column, value));
    }

    @Override
    public byte[] bytes(String column) {
        return read(column, "bytes", result::getBytes)
                .orElseThrow(() -> new CentralDataException(column, "bytes that are not null"));
    }

    @Override
    public boolean flag(String column) {
        Object value =
                read(column, "a truth value", result::getObject).orElseThrow(() -> missing(column, "truth value"));
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new CentralDataException(column, "a truth value");
    }

    private static long exact(String column, BigDecimal value) {
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw new CentralDataException(column, "a whole number", e);
        }
    }

    private static CentralDataException missing(String column, String kind) {
        return new CentralDataException(column, "a " + kind + " that is not null");
    }

    private static <V> Optional<V> read(String column, String expected, Getter<V> getter) {
        try {
            return Optional.ofNullable(getter.get(column));
        } catch (SQLException e) {
            throw new CentralDataException(column, expected, e);
        }
    }

    private interface Getter<V> {
        V get(String column) throws SQLException;
    }
}
