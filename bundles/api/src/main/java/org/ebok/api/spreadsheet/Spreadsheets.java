package org.ebok.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Begins tables in the form that spreadsheets set to Polish open by a double click: CSV (RFC 4180) in UTF-8 with its mark,
 * with semicolons and decimal commas, days as 2026-12-31 (PN-EN 28601). The form is the same in every language, the heads
 * are not. Safe for use by many threads.
 */
public interface Spreadsheets {

    /**
     * Begins a table with its heads.
     *
     * @param out where to; flushed at the end but not closed
     * @param heads of the columns
     * @return the table, to be filled and ended by the caller and used by one thread
     * @throws IOException when the stream fails
     */
    SpreadsheetTable begin(OutputStream out, List<String> heads) throws IOException;
}
