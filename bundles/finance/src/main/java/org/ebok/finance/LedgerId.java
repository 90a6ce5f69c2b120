package org.ebok.finance;

/**
 * Identifies a ledger in the central database; the text is the ERP's own and opaque.
 *
 * @param value as the view {@code ledger} gives it
 */
record LedgerId(String value) {}
