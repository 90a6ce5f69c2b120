package org.ebok.finance.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An account in the books of one customer.
 *
 * @param id identifier
 * @param customerNumber number of the customer whose ledger it is, as printed on letters
 * @param customerName name of that customer
 * @param symbol what the operator's letters call it
 * @param name what people call it
 * @param currencyCode currency of its amounts, as the central database has it
 * @param account bank account to pay into
 * @param balance what it stands at now
 * @param subAccounts its parts; empty when it has none
 * @param bookedThrough last day whose payments are in the books
 */
public record Ledger(
        LedgerId id,
        String customerNumber,
        String customerName,
        String symbol,
        String name,
        String currencyCode,
        Optional<BankAccount> account,
        Balance balance,
        List<SubAccount> subAccounts,
        Optional<LocalDate> bookedThrough) {

    /** The currency, empty when the code is none of ISO 4217: its amounts are then not to be shown or paid. */
    public Optional<Currency> currency() {
        return currencyOf(currencyCode);
    }

    /** The currency of a code of ISO 4217, empty for any other text. */
    public static Optional<Currency> currencyOf(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
