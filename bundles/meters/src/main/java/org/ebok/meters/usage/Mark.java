package org.ebok.meters.usage;

import java.util.Locale;

/** What is special about a reading. */
public enum Mark {
    /** There is none before it that the reader may see. */
    FIRST,
    /** Nobody read the meter. */
    ESTIMATED,
    /** It corrects the estimates before it. */
    CORRECTION,
    /** The register went past its end. */
    ROLLOVER,
    /** The register was set to zero. */
    RESET,
    /** It is below the one before, and nothing explains that. */
    WRONG;

    /** Its name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
