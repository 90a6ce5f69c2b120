package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.debt.Debts;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.finance.FinanceFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Names the entries behind the open part of a {@link Balance}, by its rule. Charges of one due day are settled in the
 * order of booking. What was given back beyond all that was ever paid is owed too, but no charge is behind it: it is a
 * part of the balance and not of this list.
 */
@Component(service = {Debts.class, LedgerDebts.class})
public final class LedgerDebts implements Debts {

    // The database adds up and leaves out what is settled: of twenty years of charges a few are open. A charge is
    // settled when everything charged up to it, itself included, is paid.
    private static final String OPEN = """
            select l.ledger_id, l.currency, o.entry_id, o.due_day, o.description, o.document_number, o.debit,
                   o.charged, o.paid, o.missing
            from {ledger} l
            join (
              select s.ledger_id, s.entry_id, s.entry_no, s.due_day, s.description, s.document_number, s.debit,
                     s.charged, s.paid, s.missing
              from (
                select e.ledger_id, e.entry_id, e.entry_no, coalesce(e.due_on, e.booked_on) as due_day,
                       e.description, e.document_number, e.debit,
                       sum(case when e.debit > 0 then e.debit else 0 end) over (
                         partition by e.ledger_id order by coalesce(e.due_on, e.booked_on), e.entry_no
                         rows between unbounded preceding and current row
                       ) as charged,
                       sum(e.credit - case when e.debit < 0 then e.debit else 0 end) over (
                         partition by e.ledger_id
                       ) as paid,
                       %s as missing
                from {ledger_entry} e
              ) s
              where s.missing is not null or (s.debit > 0 and s.charged > s.paid)
            ) o on o.ledger_id = l.ledger_id
            order by l.position, l.ledger_id, o.due_day, o.entry_no""".formatted(Amounts.MISSING);

    private final CentralQuery<Optional<OpenCharge>> charges;

    @Activate
    public LedgerDebts(@Reference CentralQueries queries) {
        this.charges = queries.prepare(OPEN, LedgerDebts::read);
    }

    @Override
    public FunctionId function() {
        return new FunctionId(FinanceFunction.ID);
    }

    @Override
    public List<OpenCharge> open(CustomerScope scope) {
        return charges.list(scope, Map.of()).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<OpenCharge> read(Row row) {
        Amounts.checkWhole(row);
        return Ledger.currencyOf(row.text("currency")).map(currency -> charge(row, currency));
    }

    private static OpenCharge charge(Row row, Currency currency) {
        BigDecimal amount = row.money("debit");
        BigDecimal unpaid = row.money("charged").subtract(row.money("paid").max(Amounts.ZERO));
        return new OpenCharge(
                row.text("ledger_id"),
                row.text("entry_id"),
                row.date("due_day"),
                row.optionalText("description").orElse(""),
                row.optionalText("document_number"),
                amount,
                amount.min(unpaid),
                currency);
    }
}
