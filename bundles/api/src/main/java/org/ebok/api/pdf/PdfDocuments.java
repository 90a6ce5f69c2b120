package org.ebok.api.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Begins documents in PDF. Safe for use by many threads. */
public interface PdfDocuments {

    /**
     * Begins a document with the operator's head on its first page and page numbers on each. What is added is written to
     * the stream page by page. Moments and what else a reader has to know about the origin are facts that the caller adds.
     *
     * @param out where to; flushed but not closed
     * @param title of the document, also for screen readers and the window of the viewer
     * @param language of its texts: Polish or English
     * @return the document, to be finished and closed by the caller and used by one thread
     * @throws IOException when the stream fails
     */
    PdfDocument begin(OutputStream out, String title, Locale language) throws IOException;
}
