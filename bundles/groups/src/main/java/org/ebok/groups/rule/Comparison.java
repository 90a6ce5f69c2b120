package org.ebok.groups.rule;

/** How a test compares. */
public enum Comparison {
    /** The same. */
    EQUALS("="),
    /** One of several. */
    IN("in"),
    /** A text that begins so. */
    STARTS_WITH("starts with"),
    /** Less, earlier. */
    LESS("<"),
    /** At most, not later than. */
    AT_MOST("<="),
    /** More, later. */
    MORE(">"),
    /** At least, not earlier than. */
    AT_LEAST(">="),
    /** There is a value at all. */
    IS_SET("is set");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** As it stands in a rule. */
    String words() {
        return words;
    }

    /** Whether values have to have an order for it. */
    boolean needsOrder() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
}
