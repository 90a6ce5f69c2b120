package org.ebok.finance.transfer;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.ebok.finance.ledger.BankAccount;

/**
 * What to write on a transfer into a ledger.
 *
 * @param account where to; its check digits are right
 * @param recipient the operator's full name
 * @param title title
 * @param amount what is owed, above zero; empty when nothing is
 * @param currency currency of the ledger
 * @param code the code that carries all of it; empty when nothing is owed, in another currency than PLN, and while the
 *     operator has no tax number configured
 */
public record Transfer(
        BankAccount account,
        String recipient,
        String title,
        Optional<BigDecimal> amount,
        Currency currency,
        Optional<TransferCode> code) {}
