package org.ebok.finance.explanation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads single entries from the central database, one statement a question. */
@Component(service = BookedEntries.class)
public final class BookedEntries {

    private static final String ONE = BookedEntry.COLUMNS + """
            from {ledger_entry} e
            join {ledger} l on l.ledger_id = e.ledger_id
            where e.entry_id = :entry""";

    private static final String OF_DOCUMENT = BookedEntry.COLUMNS + """
            from {document} d
            join {ledger_entry} e on e.document_number = d.number and e.customer_id = d.customer_id
            join {ledger} l on l.ledger_id = e.ledger_id
            where d.document_id = :document and (d.released_at is null or d.released_at <= :now)
              and (d.ledger_id is null or d.ledger_id = e.ledger_id)
            order by e.booked_on, e.entry_no
            fetch first :rows rows only""";

    private final CentralQuery<BookedEntry> one;
    private final CentralQuery<BookedEntry> ofDocument;
    private final Clock clock;

    @Activate
    public BookedEntries(@Reference CentralQueries queries, @Reference Clock clock) {
        this.one = queries.prepare(ONE, BookedEntry::read);
        this.ofDocument = queries.prepare(OF_DOCUMENT, BookedEntry::read);
        this.clock = clock;
    }

    /** One entry, empty when the scope has no such entry. */
    Optional<BookedEntry> find(CustomerScope scope, String entry) {
        return one.list(scope, Map.of("entry", entry)).stream().findFirst();
    }

    /** The entries by which a document was booked, the first one first, at most so many. */
    List<BookedEntry> ofDocument(CustomerScope scope, String document, int rows) {
        return ofDocument.list(scope, Map.of("document", document, "now", OffsetDateTime.now(clock), "rows", rows));
    }
}
