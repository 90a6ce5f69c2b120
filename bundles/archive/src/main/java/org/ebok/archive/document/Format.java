package org.ebok.archive.document;

import java.util.Locale;

/** What the contract says that the file of a document is. Whether it is, only the file itself tells. */
public enum Format {
    /** A PDF. */
    PDF,
    /** A structured e-invoice. */
    XML,
    /** Any other file. */
    OTHER;

    /** The code in the REST interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
