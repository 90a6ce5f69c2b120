package org.ebok.finance.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;
import org.ebok.finance.history.EntryKind;
import org.ebok.finance.ledger.Ledger;

/**
 * An entry alone, with the ledger that it is in.
 *
 * @param id identifier in the central database
 * @param ledgerId the ledger that it is in
 * @param ledgerName its name
 * @param currency its currency
 * @param kind what it is
 * @param text what the operator wrote about it
 * @param bookedOn day of booking
 * @param dueOn when a charge is due
 * @param amount what it adds to the debt, below zero when it takes off
 * @param documentNumber number of the document behind it
 */
record BookedEntry(
        String id,
        String ledgerId,
        String ledgerName,
        Currency currency,
        EntryKind kind,
        String text,
        LocalDate bookedOn,
        Optional<LocalDate> dueOn,
        BigDecimal amount,
        Optional<String> documentNumber) {

    static final String COLUMNS = """
            select e.entry_id, e.ledger_id, l.name, l.currency, e.kind, e.description, e.booked_on, e.due_on, e.debit,
                   e.credit, e.document_number
            """;

    static BookedEntry read(Row row) {
        return new BookedEntry(
                row.text("entry_id"),
                row.text("ledger_id"),
                row.text("name"),
                Ledger.currencyOf(row.text("currency"))
                        .orElseThrow(() -> new CentralDataException("currency", "a code of ISO 4217")),
                EntryKind.ofCentral(row.text("kind")),
                row.optionalText("description").orElse(""),
                row.date("booked_on"),
                row.optionalDate("due_on"),
                row.money("debit").subtract(row.money("credit")),
                row.optionalText("document_number"));
    }

    boolean isCharge() {
        return amount.signum() > 0;
    }
}
