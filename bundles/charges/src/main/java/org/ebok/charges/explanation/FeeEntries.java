package org.ebok.charges.explanation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads from the central database by which entries fees were booked, one statement a question. */
@Component(service = FeeEntries.class)
public final class FeeEntries {

    // What settles the real use of media, or demands what was booked before, is no fee of the month, though it is
    // booked as
    // a charge.
    private static final String BOOKED = """
            select e.entry_id, e.ledger_id, e.booked_on, e.debit, l.currency
            from {ledger_entry} e
            join {ledger} l on l.ledger_id = e.ledger_id
            where e.kind = 'CHARGE' and e.debit > 0 and %s
              and not exists (
                select d.document_id
                from {document} d
                join {operator document_kind} k on k.kind_code = d.kind_code
                where d.number = e.document_number and d.customer_id = e.customer_id
                  and k.purpose in ('SETTLEMENT', 'DEMAND'))
            order by\s""";

    private static final String OF_PERIOD = "e.ledger_id = :ledger and e.booked_on >= :from and e.booked_on <= :to";

    private static final String IN_ORDER = "e.booked_on, e.entry_no";

    private static final int ROWS = 12;

    private final CentralQuery<FeeEntry> one;
    private final CentralQuery<FeeEntry> ofMonth;
    private final CentralQuery<FeeEntry> latest;

    @Activate
    public FeeEntries(@Reference CentralQueries queries) {
        this.one = queries.prepare(BOOKED.formatted("e.entry_id = :entry") + IN_ORDER, FeeEntry::read);
        this.ofMonth = queries.prepare(BOOKED.formatted(OF_PERIOD) + IN_ORDER, FeeEntry::read);
        this.latest = queries.prepare(
                BOOKED.formatted(OF_PERIOD) + "e.booked_on desc, e.entry_no desc fetch first :rows rows only",
                FeeEntry::read);
    }

    /** An entry, empty when the scope has no such entry or it books no fees. */
    Optional<FeeEntry> find(CustomerScope scope, String entry) {
        return one.list(scope, Map.of("entry", entry)).stream().findFirst();
    }

    /** All entries that book the fees of a month in a ledger. */
    List<FeeEntry> of(CustomerScope scope, String ledger, YearMonth month) {
        return ofMonth.list(scope, Map.of("ledger", ledger, "from", month.atDay(1), "to", month.atEndOfMonth()));
    }

    /** The latest dozen of the entries that book the fees of a time in a ledger, the latest first. */
    List<FeeEntry> latest(CustomerScope scope, String ledger, LocalDate from, LocalDate to) {
        return latest.list(scope, Map.of("ledger", ledger, "from", from, "to", to, "rows", ROWS));
    }
}
