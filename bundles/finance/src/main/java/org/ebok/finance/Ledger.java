package org.ebok.finance;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * An account in the books of one customer.
 *
 * @param id identifier
 * @param symbol what the operator's letters call it
 * @param name what people call it
 * @param currency currency of its amounts
 * @param account bank account to pay into
 * @param balance what it stands at now
 * @param bookedThrough last day whose payments are in the books
 */
record Ledger(
        LedgerId id,
        String symbol,
        String name,
        Currency currency,
        Optional<BankAccount> account,
        Balance balance,
        Optional<LocalDate> bookedThrough) {}
