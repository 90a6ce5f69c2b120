package org.ebok.groups.rule;

/** A rule that cannot be: what is wrong, and where, in words for who wrote it. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what is wrong
     * @param at index of the character in the rule's text at which it is
     */
    public RuleException(String what, int at) {
        super("At character " + (at + 1) + ": " + what);
    }

    /** @param what is wrong with the rule as a whole, or with a part that it names */
    public RuleException(String what) {
        super(what);
    }
}
