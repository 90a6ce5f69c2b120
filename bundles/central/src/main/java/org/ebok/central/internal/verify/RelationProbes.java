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
        for (ContractView view : List.of(Contract.LEDGER, Contract.LEDGER_ENTRY, Contract.DOCUMENT)) {
            probes.add(severalCustomers(view));
            probes.add(orphan(view, Contract.CUSTOMER));
        }
        for (ContractView view : List.of(Contract.LEDGER_ENTRY, Contract.DOCUMENT)) {
            probes.add(orphan(view, Contract.LEDGER));
            probes.add(otherCustomer(view, Contract.LEDGER));
        }
        for (ContractView view : List.of(Contract.DOCUMENT_CONTENT, Contract.SETTLEMENT, Contract.SETTLEMENT_READING)) {
            probes.add(orphan(view, Contract.DOCUMENT));
            probes.add(otherCustomer(view, Contract.DOCUMENT));
        }
        probes.add(readingWithoutSettlement());
        probes.add(orphan(Contract.DOCUMENT, Contract.DOCUMENT_KIND));
        probes.add(wrongAudience());
        probes.add(partLength());
        probes.add(partNumbers());
        probes.add(fileSize());
        probes.add(noFile());
        for (ContractView view : List.of(Contract.PREMISES, Contract.METER, Contract.READINGS, Contract.CHARGE)) {
            probes.add(orphan(view, Contract.CUSTOMER));
        }
        for (ContractView view : List.of(Contract.PREMISES, Contract.METER, Contract.CHARGE)) {
            probes.add(orphan(view, Contract.LEDGER));
            probes.add(otherCustomer(view, Contract.LEDGER));
        }
        probes.add(orphan(Contract.CHARGE, Contract.TARIFF));
        probes.addAll(PremisesProbes.relations());
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

    private static Probe otherCustomer(ContractView view, ContractView owner) {
        String key = owner.rowKey();
        return new Probe(
                Message.OTHER_CUSTOMER,
                view.name(),
                "customer_id",
                "select v." + view.rowKey() + " from {" + view.name() + "} v where exists (select 1 from ["
                        + owner.name() + "] o where o." + key + " = v." + key
                        + " and o.customer_id is distinct from v.customer_id)");
    }

    private static Probe readingWithoutSettlement() {
        return new Probe(
                Message.ORPHAN,
                "settlement_reading",
                "document_id, position",
                "select v.document_id from {settlement_reading} v where not exists (select 1 from [settlement] s"
                        + " where s.document_id = v.document_id and s.position = v.position)");
    }

    private static Probe wrongAudience() {
        return new Probe(
                Message.WRONG_AUDIENCE,
                "document",
                "customer_id",
                "select v.document_id from {document} v join [document_kind] k on k.kind_code = v.kind_code"
                        + " where (k.audience = 'AUTHORISED' and v.customer_id is not null)"
                        + " or (k.audience = 'ADDRESSEE' and v.customer_id is null)");
    }

    private static Probe partLength() {
        return new Probe(
                Message.PART_LENGTH,
                "document_content",
                "byte_count",
                "select v.document_id from {document_content} v where v.byte_count <> octet_length(v.bytes)");
    }

    private static Probe partNumbers() {
        return new Probe(
                Message.PART_NUMBERS,
                "document_content",
                "part_no",
                "select document_id from {document_content} v where document_id is not null group by document_id"
                        + " having min(part_no) <> 1 or max(part_no) <> count(distinct part_no)");
    }

    private static Probe fileSize() {
        return new Probe(
                Message.FILE_SIZE,
                "document",
                "file_size",
                "select v.document_id from {document} v join (select p.document_id, sum(p.byte_count) as total"
                        + " from {document_content} p group by p.document_id) f on f.document_id = v.document_id"
                        + " where v.file_size <> f.total");
    }

    private static Probe noFile() {
        String part = "exists (select 1 from [document_content] p where p.document_id = v.document_id)";
        return new Probe(
                Message.NO_FILE,
                "document",
                "format",
                "select v.document_id from {document} v where (v.format is not null and not " + part
                        + ") or (v.format is null and " + part + ")");
    }
}
