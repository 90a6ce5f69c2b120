package org.ebok.finance.ledger;

/**
 * Identifies a ledger in the central database; the text is the ERP's own and opaque.
 *
 * @param value as the view {@code ledger} gives it
 */
public record LedgerId(String value) {

    /** How many characters an identifier may have, for the portal's own tables hold on to it. */
    static final int LONGEST = 200;
}
