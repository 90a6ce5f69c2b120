package org.ebok.finance.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.central.Row;

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
 * @param subAccount the part of the ledger that it belongs to
 */
public record LedgerEntry(
        String id,
        PageKey key,
        Optional<LocalDate> dueOn,
        EntryKind kind,
        String text,
        BigDecimal debit,
        BigDecimal credit,
        BigDecimal balanceAfter,
        Optional<String> documentNumber,
        Optional<String> subAccount) {

    /** The entry of a row, empty when the row tells no more than that the ledger exists. */
    static Optional<LedgerEntry> read(Row row) {
        return row.optionalText("entry_id")
                .map(id -> new LedgerEntry(
                        id,
                        new PageKey(row.date("booked_on"), row.number("entry_no")),
                        row.optionalDate("due_on"),
                        EntryKind.ofCentral(row.text("kind")),
                        row.optionalText("description").orElse(""),
                        row.money("debit"),
                        row.money("credit"),
                        row.money("balance_after"),
                        row.optionalText("document_number"),
                        row.optionalText("sub_account")));
    }
}
