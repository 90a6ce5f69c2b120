package org.ebok.finance.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry is. */
public enum EntryKind {
    /** A charge or an invoice. */
    CHARGE,
    /** A payment. */
    PAYMENT,
    /** A correction of something before. */
    CORRECTION,
    /** Interest for late payment. */
    INTEREST,
    /** The balance at which the books begin. */
    OPENING,
    /** Anything else. */
    OTHER;

    /** The kind of a value of the central database; what the contract does not know is {@link #OTHER}. */
    public static EntryKind ofCentral(String value) {
        return find(value).orElse(OTHER);
    }

    /** The kind of a code as requests and answers have it, empty for none. */
    public static Optional<EntryKind> ofCode(String code) {
        return code.equals(code.toLowerCase(Locale.ROOT)) ? find(code.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The code in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<EntryKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
