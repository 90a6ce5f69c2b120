package org.ebok.api.central;

/**
 * Makes a value of a row.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * @param row the current row, valid for this call only
     * @return the value, not null
     */
    T read(Row row);
}
