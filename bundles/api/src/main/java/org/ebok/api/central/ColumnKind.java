package org.ebok.api.central;

/** What the values of a column are, as far as they can be compared. */
public enum ColumnKind {
    /** Texts. */
    TEXT,
    /** Exact numbers, whole or not. */
    NUMBER,
    /** Calendar days. */
    DAY,
    /** Truth values. */
    FLAG,
    /** Anything else. */
    OTHER
}
