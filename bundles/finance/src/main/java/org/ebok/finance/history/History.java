package org.ebok.finance.history;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.ebok.finance.ledger.Amounts;
import org.ebok.finance.ledger.LedgerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads entries from the central database, one statement a question. */
@Component(service = History.class)
public final class History {

    // The balance after an entry sums everything that was booked up to it, and only then does the filter choose:
    // so it is the ledger's balance under every filter and on every page. Newest first, a page reads the entries
    // of one ledger up to its place, the deeper the fewer. Oldest first, a part goes on from the balance at its
    // place, so that a database with an index on the order reads no more than the part. Joining from the ledger
    // tells one without entries (a row without an entry) from one that is not there (no row).
    private static final String PAGE = """
            select n.entry_id, n.booked_on, n.entry_no, n.due_on, n.kind, n.description, n.debit, n.credit,
                   n.balance_after, n.document_number, n.sub_account
            from {ledger} l
            left join (
              select b.entry_id, b.ledger_id, b.booked_on, b.entry_no, b.due_on, b.kind, b.description, b.debit,
                     b.credit, b.balance_after, b.document_number, b.sub_account
              from (
                select e.entry_id, e.ledger_id, e.booked_on, e.entry_no, e.due_on, e.kind, e.description, e.debit,
                       e.credit, e.document_number, e.sub_account,
                       :carried + sum(e.debit - e.credit) over (
                         order by e.booked_on, e.entry_no rows between unbounded preceding and current row
                       ) as balance_after
                from {ledger_entry} e
                where e.ledger_id = :ledger
                  and e.booked_on %3$s= :key_day and (e.booked_on %3$s :key_day or e.entry_no %3$s :key_no)
              ) b
              where %1$s
              order by b.booked_on %2$s, b.entry_no %2$s
              fetch first :rows rows only
            ) n on n.ledger_id = l.ledger_id
            where l.ledger_id = :ledger
            order by n.booked_on %2$s, n.entry_no %2$s""";

    private static final String TOTALS = """
            select t.entries, t.debit, t.credit, t.opening, t.closing, t.first_day, t.last_day, t.missing
            from {ledger} l
            left join (
              select b.ledger_id,
                     sum(b.hit) as entries,
                     sum(case when b.hit = 1 then b.debit else 0 end) as debit,
                     sum(case when b.hit = 1 then b.credit else 0 end) as credit,
                     sum(case when b.booked_on < :from then b.debit - b.credit else 0 end) as opening,
                     sum(case when b.booked_on <= :to then b.debit - b.credit else 0 end) as closing,
                     min(b.booked_on) as first_day, max(b.booked_on) as last_day,
                     max(b.missing) as missing
              from (
                select b.ledger_id, b.booked_on, b.debit, b.credit, b.missing, case when %s then 1 else 0 end as hit
                from (
                  select e.ledger_id, e.booked_on, e.kind, e.description, e.document_number, e.debit, e.credit,
                         %s as missing
                  from {ledger_entry} e
                  where e.ledger_id = :ledger
                ) b
              ) b
              group by b.ledger_id
            ) t on t.ledger_id = l.ledger_id
            where l.ledger_id = :ledger""";

    private final CentralQuery<Optional<LedgerEntry>> newestFirst;
    private final CentralQuery<Optional<LedgerEntry>> oldestFirst;
    private final CentralQuery<Totals> totals;

    @Activate
    public History(@Reference CentralQueries queries) {
        this.newestFirst = queries.prepare(PAGE.formatted(EntryFilter.CONDITION, "desc", "<"), LedgerEntry::read);
        this.oldestFirst = queries.prepare(PAGE.formatted(EntryFilter.CONDITION, "asc", ">"), LedgerEntry::read);
        this.totals = queries.prepare(TOTALS.formatted(EntryFilter.CONDITION, Amounts.MISSING), History::readTotals);
    }

    /**
     * A page of the history of one ledger, newest first.
     *
     * @param before the page holds entries before this place
     * @return empty when the scope has no such ledger
     */
    public Optional<EntryPage> page(
            CustomerScope scope, LedgerId ledger, EntryFilter filter, PageKey before, int size) {
        return read(newestFirst, scope, parameters(ledger, filter, before, Amounts.ZERO, size), size);
    }

    /**
     * A part of the history of one ledger, oldest first.
     *
     * @param after the part holds entries after this place
     * @param carried what the ledger stood at there: the balance after the last entry of the part before, or else zero
     * @return empty when the scope has no such ledger
     */
    public Optional<EntryPage> part(
            CustomerScope scope, LedgerId ledger, EntryFilter filter, PageKey after, BigDecimal carried, int size) {
        return read(oldestFirst, scope, parameters(ledger, filter, after, carried, size), size);
    }

    /**
     * What the filter adds up to.
     *
     * @return empty when the scope has no such ledger
     */
    public Optional<Totals> totals(CustomerScope scope, LedgerId ledger, EntryFilter filter) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("ledger", ledger.value());
        return totals.list(scope, parameters).stream().findFirst();
    }

    private static Map<String, Object> parameters(
            LedgerId ledger, EntryFilter filter, PageKey key, BigDecimal carried, int size) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("ledger", ledger.value());
        parameters.put("key_day", key.bookedOn());
        parameters.put("key_no", key.entryNo());
        parameters.put("carried", carried);
        parameters.put("rows", size + 1);
        return parameters;
    }

    private static Optional<EntryPage> read(
            CentralQuery<Optional<LedgerEntry>> query, CustomerScope scope, Map<String, Object> parameters, int size) {
        List<Optional<LedgerEntry>> rows = query.list(scope, parameters);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<LedgerEntry> entries = rows.stream().flatMap(Optional::stream).toList();
        boolean more = entries.size() > size;
        List<LedgerEntry> shown = more ? entries.subList(0, size) : entries;
        return Optional.of(
                new EntryPage(shown, more ? Optional.of(shown.get(size - 1).key()) : Optional.empty()));
    }

    private static Totals readTotals(Row row) {
        Amounts.checkWhole(row);
        if (row.optionalDecimal("entries").isEmpty()) {
            return new Totals(
                    0, Amounts.ZERO, Amounts.ZERO, Amounts.ZERO, Amounts.ZERO, Optional.empty(), Optional.empty());
        }
        return new Totals(
                row.number("entries"),
                row.money("debit"),
                row.money("credit"),
                row.money("opening"),
                row.money("closing"),
                row.optionalDate("first_day"),
                row.optionalDate("last_day"));
    }
}
