package org.ebok.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a ledger stands at now.
 *
 * @param amount debit minus credit in the ledger's currency: above zero the customer owes, below zero they have overpaid
 * @param overdue the part of it that is past its due date, not below zero
 * @param overdueSince due date of the oldest charge that is not paid whole, when something is overdue
 * @param nextDueOn due date of the next charge that is not paid whole
 */
record Balance(
        BigDecimal amount, BigDecimal overdue, Optional<LocalDate> overdueSince, Optional<LocalDate> nextDueOn) {}
