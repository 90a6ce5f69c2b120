package org.ebok.archive.document;

/**
 * Identifies a document in the central database. The text is the ERP's own and opaque.
 *
 * @param value as in the view {@code document}
 */
public record DocumentId(String value) {

    /** What the portal's tables have room for. */
    static final int LONGEST = 200;
}
