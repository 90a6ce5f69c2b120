package org.ebok.archive.publication;

/**
 * What is taken back: a document, or all that were made together.
 *
 * @param kind which of the two
 * @param id identifier of the document or the batch
 */
public record Recalled(Kind kind, String id) {

    /** As kept in the table. */
    public enum Kind {
        /** One document. */
        DOCUMENT,
        /** All documents of a batch, those that join it later too. */
        BATCH
    }
}
