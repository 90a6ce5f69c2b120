package org.ebok.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A charge, payment, correction, interest or opening balance.
 *
 * @param id identifier in the central database
 * @param key its place in the history
 * @param dueOn when a charge is due
 * @param kind what it is
 * @param text what the operator wrote about it
 * @param debit what it adds to the debt
 * @param credit what it takes off
 * @param balanceAfter what the ledger stood at after it
 * @param documentNumber number of the document behind it
 */
record LedgerEntry(
        String id,
        PageKey key,
        Optional<LocalDate> dueOn,
        EntryKind kind,
        String text,
        BigDecimal debit,
        BigDecimal credit,
        BigDecimal balanceAfter,
        Optional<String> documentNumber) {}
