package org.ebok.api.spreadsheet;

import java.io.IOException;
import java.util.List;

/** A table for a spreadsheet that is written row by row. Not for use by many threads. */
public interface SpreadsheetTable {

    /**
     * Writes a row.
     *
     * @param cells one for each column: null is an empty one, a {@link java.math.BigDecimal} keeps all of its decimals, a
     *     {@link String} is made harmless ({@link HarmlessText}), and everything else is written as it prints itself
     * @throws IOException when the stream fails
     */
    void row(List<?> cells) throws IOException;

    /**
     * Writes what is still to be written.
     *
     * @throws IOException when the stream fails
     */
    void end() throws IOException;
}
