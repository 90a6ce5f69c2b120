package org.ebok.finance;

/** What an entry is. */
enum EntryKind {
    CHARGE,
    PAYMENT,
    CORRECTION,
    INTEREST,
    OPENING,
    OTHER;

    /** The kind of a value of the central database; what the contract does not know is {@link #OTHER}. */
    static EntryKind ofCentral(String value) {
        for (EntryKind kind : values()) {
            if (kind.name().equals(value)) {
                return kind;
            }
        }
        return OTHER;
    }
}
