package org.ebok.archive.content;

import java.util.Locale;

/** Why the file of a document cannot be given out as it should. */
public enum ContentProblem {
    /** The document has a format, and there is not one part of a file. */
    MISSING,
    /** A part is missing, too large or empty, or their sum is not the length that the operator registered. */
    BROKEN,
    /** The file is another one than the format says; it can be downloaded, but is not shown. */
    NOT_WHAT_IT_CLAIMS;

    /** The code in the REST interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
