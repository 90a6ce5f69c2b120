package org.ebok.api.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A document being written, from top to bottom. For one thread. It is whole after {@link #finish()} and not before: where
 * the caller fails half-way, what was written so far is no document to any viewer, and nobody takes it for one.
 *
 * <p>Texts are plain. A letter that the font lacks is shown as a box. After an {@link IOException} the document can only
 * be closed.
 */
public interface PdfDocument extends AutoCloseable {

    /**
     * Adds a fact: a label with its value beside it, one fact below the other.
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
     * Begins a table, which rows follow until the next fact, paragraph or table, or the end. Its head is repeated on each
     * page.
     *
     * @param columns at least one
     * @throws IOException when the stream fails
     * @throws IllegalArgumentException when there is no column
     */
    void table(List<PdfColumn> columns) throws IOException;

    /**
     * Adds a row to the table. A row is not broken over two pages, unless it is higher than a page.
     *
     * @param cells a text for each column; empty for none
     * @throws IOException when the stream fails
     * @throws IllegalStateException when no table was begun
     * @throws IllegalArgumentException when the number of cells is not that of the columns
     */
    void row(List<String> cells) throws IOException;

    /**
     * Adds a row of totals, set apart from the rows before and not left alone on a page. Its texts reach over the empty
     * cells after them.
     *
     * @param cells as of {@link #row}
     * @throws IOException when the stream fails
     * @throws IllegalStateException when no table was begun
     * @throws IllegalArgumentException when the number of cells is not that of the columns
     */
    void totals(List<String> cells) throws IOException;

    /**
     * Adds a two-dimensional code with its quiet zone, black on white, and a caption below. It is not broken over two pages.
     *
     * @param code the code
     * @param caption what stands below it, plain text
     * @param link address behind it and in words below the caption, empty for none
     * @throws IOException when the stream fails
     */
    void code(PdfCode code, String caption, Optional<String> link) throws IOException;

    /**
     * Makes the document whole: writes the rest of it and flushes the stream, which stays open. Nothing can be added
     * afterwards.
     *
     * @throws IOException when the stream fails
     */
    void finish() throws IOException;

    /** Lets go of what the document holds. One that was not finished stays a fragment; the stream is not touched. */
    @Override
    void close();
}
