package org.ebok.api.payment;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What is to be paid, taken from the central database at this moment and never from the browser.
 *
 * @param ledgerId the ledger to pay into, as the view {@code ledger} identifies it
 * @param account the ledger's bank account, 26 digits with right check digits
 * @param recipient the operator's full name
 * @param title title of the transfer
 * @param amount above zero, with at most two decimals
 * @param currency its currency
 */
public record PaymentOrder(
        String ledgerId, String account, String recipient, String title, BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException when the amount is not above zero */
    public PaymentOrder {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("Nothing to pay");
        }
    }
}
