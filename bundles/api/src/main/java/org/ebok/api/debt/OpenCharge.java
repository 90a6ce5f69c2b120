package org.ebok.api.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A charge that payments have not settled, or not wholly.
 *
 * @param ledgerId the ledger it is in
 * @param entryId the entry, as in the view {@code ledger_entry}
 * @param day its due date, or the day of booking where it has none: from the day after it is overdue
 * @param text what it is, as customers read it
 * @param documentNumber number of the document behind it
 * @param amount what was charged
 * @param open what of it is unpaid: above zero, at most the amount
 * @param currency of both
 */
public record OpenCharge(
        String ledgerId,
        String entryId,
        LocalDate day,
        String text,
        Optional<String> documentNumber,
        BigDecimal amount,
        BigDecimal open,
        Currency currency) {}
