package org.ebok.api.pdf;

import java.io.IOException;
import java.util.List;

/**
 * A document being written, from top to bottom. For one thread. Without {@link #close()} the document is not whole, and no
 * viewer takes it for one.
 */
public interface PdfDocument extends AutoCloseable {

    /**
     * Adds a line of small facts, as "label: value" pairs one below the other.
     *
     * @param label what it is
     * @param value the value
     * @throws IOException when the stream fails
     */
    void fact(String label, String value) throws IOException;

    /**
     * Adds a paragraph.
     *
     * @param text plain text, broken into lines as needed
     * @throws IOException when the stream fails
     */
    void paragraph(String text) throws IOException;

    /**
     * Begins a table, after which only rows may follow until the next fact, paragraph or the end. Its head is repeated on
     * each page.
     *
     * @param columns at least one
     * @throws IOException when the stream fails
     */
    void table(List<PdfColumn> columns) throws IOException;

    /**
     * Adds a row to the table; a row is not broken over two pages.
     *
     * @param cells a text for each column; empty for none
     * @throws IOException when the stream fails
     * @throws IllegalStateException when no table was begun
     * @throws IllegalArgumentException when the number of cells is not that of the columns
     */
    void row(List<String> cells) throws IOException;

    /**
     * Adds a row of totals, set apart from the rows before.
     *
     * @param cells as of {@link #row}
     * @throws IOException when the stream fails
     */
    void totals(List<String> cells) throws IOException;

    /**
     * Ends the document and writes the rest of it. The stream stays open.
     *
     * @throws IOException when the stream fails
     */
    @Override
    void close() throws IOException;
}
