package org.ebok.finance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads ledgers and their history from the central database, one statement a question. */
@Component(service = Ledgers.class)
public final class Ledgers {

    private static final String LEDGERS = """
            select l.ledger_id, l.symbol, l.name, l.bank_account, l.currency, l.booked_through,
                   b.amount, b.overdue_amount, b.overdue_since, b.next_due_on
            from {ledger} l
            left join {balance} b on b.ledger_id = l.ledger_id and b.customer_id = l.customer_id
            order by l.position, l.ledger_id""";

    // The balance after an entry sums what was booked up to it, so narrowing to a place leaves it right. Joining from
    // the ledger tells one without entries (a row without an entry) from one that is not there (no row).
    private static final String PAGE = """
            select n.entry_id, n.booked_on, n.entry_no, n.due_on, n.kind, n.description, n.debit, n.credit,
                   n.balance_after, n.document_number
            from {ledger} l
            left join (
              select e.entry_id, e.ledger_id, e.booked_on, e.entry_no, e.due_on, e.kind, e.description, e.debit,
                     e.credit, e.document_number,
                     sum(e.debit - e.credit) over (
                       order by e.booked_on, e.entry_no rows between unbounded preceding and current row
                     ) as balance_after
              from {ledger_entry} e
              where e.ledger_id = :ledger
                and (e.booked_on < :day or (e.booked_on = :day and e.entry_no < :number))
              order by e.booked_on desc, e.entry_no desc
              fetch first :rows rows only
            ) n on n.ledger_id = l.ledger_id
            where l.ledger_id = :ledger
            order by n.booked_on desc, n.entry_no desc""";

    private final CentralQuery<Ledger> ledgers;
    private final CentralQuery<Optional<LedgerEntry>> page;

    @Activate
    public Ledgers(@Reference CentralQueries queries) {
        this.ledgers = queries.prepare(LEDGERS, Ledgers::readLedger);
        this.page = queries.prepare(PAGE, Ledgers::readEntry);
    }

    /** The ledgers of the scope, in the order that the operator gives them. */
    List<Ledger> list(CustomerScope scope) {
        return ledgers.list(scope, Map.of());
    }

    /**
     * A page of the history of one ledger, newest first.
     *
     * @return empty when the scope has no such ledger
     */
    Optional<EntryPage> history(CustomerScope scope, LedgerId ledger, PageKey after, int size) {
        List<Optional<LedgerEntry>> rows = page.list(
                scope,
                Map.of(
                        "ledger", ledger.value(),
                        "day", after.bookedOn(),
                        "number", after.entryNo(),
                        "rows", size + 1));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<LedgerEntry> entries = rows.stream().flatMap(Optional::stream).toList();
        boolean more = entries.size() > size;
        List<LedgerEntry> shown = more ? entries.subList(0, size) : entries;
        return Optional.of(
                new EntryPage(shown, more ? Optional.of(shown.get(size - 1).key()) : Optional.empty()));
    }

    private static Ledger readLedger(Row row) {
        return new Ledger(
                new LedgerId(row.text("ledger_id")),
                row.text("symbol"),
                row.text("name"),
                currency(row.text("currency")),
                row.optionalText("bank_account").map(BankAccount::new),
                new Balance(
                        money(row, "amount"),
                        money(row, "overdue_amount"),
                        row.optionalDate("overdue_since"),
                        row.optionalDate("next_due_on")),
                row.optionalDate("booked_through"));
    }

    private static Optional<LedgerEntry> readEntry(Row row) {
        return row.optionalText("entry_id")
                .map(id -> new LedgerEntry(
                        id,
                        new PageKey(row.date("booked_on"), row.number("entry_no")),
                        row.optionalDate("due_on"),
                        EntryKind.ofCentral(row.text("kind")),
                        row.optionalText("description").orElse(""),
                        money(row, "debit"),
                        money(row, "credit"),
                        money(row, "balance_after"),
                        row.optionalText("document_number")));
    }

    private static BigDecimal money(Row row, String column) {
        BigDecimal value = row.decimal(column);
        if (value.stripTrailingZeros().scale() > 2) {
            throw new CentralDataException(column, "an amount with at most two decimals");
        }
        return value.setScale(2);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new CentralDataException("currency", "a code of ISO 4217", e);
        }
    }
}
