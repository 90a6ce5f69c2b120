package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An entry as in the contract's view {@code ledger_entry}.
 *
 * @param dueOn null where nothing is to be paid by a day
 * @param debit owed, PLN, two decimals; below zero for a charge taken back
 * @param credit paid, PLN, two decimals; below zero for a payment sent back
 * @param documentNumber null when there is no document
 * @param subAccount the part of the ledger, null where the ledger has no parts
 */
record DemoEntry(
        LocalDate bookedOn,
        LocalDate dueOn,
        Kind kind,
        String description,
        BigDecimal debit,
        BigDecimal credit,
        String documentNumber,
        String subAccount) {

    /** The kinds of the contract. */
    enum Kind {
        CHARGE,
        PAYMENT,
        CORRECTION,
        INTEREST,
        OPENING,
        OTHER
    }
}
