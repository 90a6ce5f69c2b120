package org.ebok.finance.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a filter adds up to.
 *
 * @param count how many entries it leaves
 * @param debit sum of their debits
 * @param credit sum of their credits
 * @param opening what the ledger stood at before the first day of the filter, all entries counted
 * @param closing what it stood at after the last day of the filter, all entries counted
 * @param firstBookedOn day of the oldest entry of the ledger, empty for a ledger without entries
 * @param lastBookedOn day of its newest entry
 */
public record Totals(
        long count,
        BigDecimal debit,
        BigDecimal credit,
        BigDecimal opening,
        BigDecimal closing,
        Optional<LocalDate> firstBookedOn,
        Optional<LocalDate> lastBookedOn) {}
