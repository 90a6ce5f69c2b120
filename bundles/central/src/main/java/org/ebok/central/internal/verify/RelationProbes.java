package org.ebok.central.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What rows must fulfil together: keys, what belongs to what, and balances. */
final class RelationProbes {

    // A ledger's entries in one row. The unpaid part is counted as the manual says, first in, first out.
    private static final String SUMS = """
            (select e.ledger_id, sum(e.debit - e.credit) as amount,
                    sum(case when e.debit > 0 and coalesce(e.due_on, e.booked_on) < current_date then e.debit else 0 end)
                    - sum(e.credit + case when e.debit < 0 then -e.debit else 0 end) as overdue
             from {ledger_entry} e group by e.ledger_id) s on s.ledger_id = b.ledger_id""";

    private RelationProbes() {}

    static List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        for (ContractView view : Contract.VIEWS) {
            view.keys().forEach(key -> probes.add(duplicate(view, key)));
        }
        for (ContractView view : List.of(Contract.LEDGER, Contract.LEDGER_ENTRY, Contract.BALANCE)) {
            probes.add(severalCustomers(view));
            probes.add(orphan(view, Contract.CUSTOMER));
        }
        for (ContractView view : List.of(Contract.LEDGER_ENTRY, Contract.BALANCE)) {
            probes.add(orphan(view, Contract.LEDGER));
            probes.add(otherCustomer(view));
        }
        probes.add(new Probe(
                Message.BALANCE_MISSING,
                "ledger",
                "ledger_id",
                "select l.ledger_id from {ledger} l where l.ledger_id is not null"
                        + " and not exists (select 1 from {balance} b where b.ledger_id = l.ledger_id)"));
        probes.add(new Probe(
                Message.BALANCE_AMOUNT,
                "balance",
                "amount",
                "select b.ledger_id from {balance} b left join " + SUMS + " where b.amount <> coalesce(s.amount, 0)"));
        probes.add(new Probe(
                Message.OVERDUE_AMOUNT,
                "balance",
                "overdue_amount",
                "select b.ledger_id from {balance} b left join " + SUMS
                        + " where b.overdue_amount <> case when s.overdue > 0 then s.overdue else 0 end"));
        return probes;
    }

    private static Probe duplicate(ContractView view, List<String> key) {
        String columns = String.join(", ", key);
        String shown =
                key.stream().map(name -> "cast(" + name + " as varchar)").collect(Collectors.joining(" || ' ' || "));
        String present = key.stream().map(name -> name + " is not null").collect(Collectors.joining(" and "));
        return new Probe(
                Message.DUPLICATE_KEY,
                view.name(),
                columns,
                "select " + shown + " from {" + view.name() + "} v where " + present + " group by " + columns
                        + " having count(*) > 1");
    }

    private static Probe severalCustomers(ContractView view) {
        String key = view.rowKey();
        return new Probe(
                Message.SEVERAL_CUSTOMERS,
                view.name(),
                "customer_id",
                "select " + key + " from [" + view.name() + "] v where " + key + " is not null group by " + key
                        + " having count(distinct customer_id) > 1");
    }

    private static Probe orphan(ContractView view, ContractView owner) {
        String key = owner.rowKey();
        return new Probe(
                Message.ORPHAN,
                view.name(),
                key,
                "select v." + view.rowKey() + " from {" + view.name() + "} v where v." + key + " is not null"
                        + " and not exists (select 1 from [" + owner.name() + "] o where o." + key + " = v." + key
                        + ")");
    }

    private static Probe otherCustomer(ContractView view) {
        return new Probe(
                Message.OTHER_CUSTOMER,
                view.name(),
                "customer_id",
                "select v." + view.rowKey() + " from {" + view.name() + "} v where exists (select 1 from [ledger] l"
                        + " where l.ledger_id = v.ledger_id and l.customer_id <> v.customer_id)");
    }
}
