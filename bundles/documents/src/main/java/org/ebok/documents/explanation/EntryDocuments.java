package org.ebok.documents.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.DocumentId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the documents behind an entry by their number, by one statement. */
@Component(service = EntryDocuments.class)
public final class EntryDocuments {

    /** A number is one document's; a few are looked at, in case that some of them are recalled. */
    private static final int ROWS = 5;

    private static final String BEHIND = """
            select d.document_id, e.debit, e.credit
            from {ledger_entry} e
            join {document} d on d.number = e.document_number and d.customer_id = e.customer_id
            where e.entry_id = :entry and (d.ledger_id is null or d.ledger_id = e.ledger_id)
            order by d.issued_on desc, d.document_id desc
            fetch first :rows rows only""";

    private final CentralQuery<Behind> behind;

    /**
     * A document behind an entry.
     *
     * @param document the document
     * @param booked what the entry adds to the debt
     */
    record Behind(DocumentId document, BigDecimal booked) {}

    @Activate
    public EntryDocuments(@Reference CentralQueries queries) {
        this.behind = queries.prepare(
                BEHIND,
                row -> new Behind(
                        new DocumentId(row.text("document_id")),
                        row.decimal("debit").subtract(row.decimal("credit"))));
    }

    /** The latest first; whether they may be shown is for the shelf to say. */
    List<Behind> of(CustomerScope scope, String entry) {
        return behind.list(scope, Map.of("entry", entry, "rows", ROWS));
    }
}
