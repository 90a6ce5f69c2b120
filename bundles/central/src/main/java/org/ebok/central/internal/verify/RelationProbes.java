package org.ebok.central.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What rows must fulfil together: keys, and what belongs to what. */
final class RelationProbes {

    private RelationProbes() {}

    static List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        for (ContractView view : Contract.VIEWS) {
            view.keys().forEach(key -> probes.add(duplicate(view, key)));
        }
        for (ContractView view : List.of(Contract.LEDGER, Contract.LEDGER_ENTRY)) {
            probes.add(severalCustomers(view));
            probes.add(orphan(view, Contract.CUSTOMER));
        }
        probes.add(orphan(Contract.LEDGER_ENTRY, Contract.LEDGER));
        probes.add(otherCustomer(Contract.LEDGER_ENTRY));
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
