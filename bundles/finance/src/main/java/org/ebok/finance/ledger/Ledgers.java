package org.ebok.finance.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads ledgers with their balances from the central database by one statement. */
@Component(service = Ledgers.class)
public final class Ledgers {

    // Charges of one due day arrive as one row, and all payments as another one, for on which days they were made tells
    // nothing of what is open: a ledger of twenty years has some hundred rows.
    private static final String LEDGERS = """
            select l.ledger_id, l.symbol, l.name, l.bank_account, l.currency, l.booked_through,
                   c.customer_number, c.kind, c.first_name, c.last_name, c.company_name,
                   d.sub_account, d.due_day, d.charged, d.paid, d.returned, d.missing
            from {ledger} l
            join {customer} c on c.customer_id = l.customer_id
            left join (
              select s.ledger_id, s.sub_account, coalesce(s.due_day, max(s.booked_on)) as due_day,
                     sum(case when s.debit > 0 then s.debit else 0 end) as charged,
                     sum(s.credit - case when s.debit < 0 then s.debit else 0 end) as paid,
                     sum(case when s.credit < 0 then 0 - s.credit else 0 end) as returned,
                     max(s.missing) as missing
              from (
                select e.ledger_id, e.sub_account, e.booked_on, e.debit, e.credit, %s as missing,
                       case when e.debit > 0 or e.credit < 0 then coalesce(e.due_on, e.booked_on) end as due_day
                from {ledger_entry} e
              ) s
              group by s.ledger_id, s.sub_account, s.due_day
            ) d on d.ledger_id = l.ledger_id
            order by l.position, l.ledger_id""".formatted(Amounts.MISSING);

    private final CentralQuery<LedgerRow> rows;
    private final Clock clock;

    @Activate
    public Ledgers(@Reference CentralQueries queries, @Reference Clock clock) {
        this.rows = queries.prepare(LEDGERS, LedgerRow::read);
        this.clock = clock;
    }

    /** The ledgers of the scope, in the order that the operator gives them. */
    public List<Ledger> list(CustomerScope scope) {
        LocalDate today = LocalDate.now(clock);
        Map<LedgerId, List<LedgerRow>> byLedger = new LinkedHashMap<>();
        for (LedgerRow row : rows.list(scope, Map.of())) {
            byLedger.computeIfAbsent(row.ledger().id(), id -> new ArrayList<>()).add(row);
        }
        return byLedger.values().stream()
                .map(ofOne -> LedgerRow.merge(ofOne, today))
                .toList();
    }

    /** One ledger of the scope, empty when it has no such ledger. */
    public Optional<Ledger> find(CustomerScope scope, LedgerId id) {
        return list(scope).stream().filter(ledger -> ledger.id().equals(id)).findFirst();
    }
}
