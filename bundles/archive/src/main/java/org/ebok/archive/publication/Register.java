package org.ebok.archive.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentFilter;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.DocumentQueries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents for staff: what a customer has, what the operator has itself, and what is to be taken back of all of it. */
@Component(service = Register.class)
public final class Register {

    private static final String FIND = """
            select d.document_id, d.number, d.title, c.customer_number, d.batch_id
            from {document} d
            left join {customer} c on c.customer_id = d.customer_id
            where d.%s = :value
            order by c.customer_number, d.document_id""";

    private final DocumentQueries addressed;
    private final StaffQuery<Document> ofTheOperator;
    private final StaffQuery<RegisteredDocument> byId;
    private final StaffQuery<RegisteredDocument> byNumber;
    private final StaffQuery<RegisteredDocument> byBatch;

    @Activate
    public Register(@Reference CentralQueries queries, @Reference Clock clock) {
        this.addressed = DocumentQueries.addressed(queries, clock);
        this.ofTheOperator = DocumentQueries.ofTheOperatorForStaff(queries);
        this.byId = queries.prepareForStaff(FIND.formatted("document_id"), RegisteredDocument::read);
        this.byNumber = queries.prepareForStaff(FIND.formatted("number"), RegisteredDocument::read);
        this.byBatch = queries.prepareForStaff(FIND.formatted("batch_id"), RegisteredDocument::read);
    }

    /** The documents that a customer has, newest first, taken back or not. */
    public List<Document> addressed(CustomerScope scope, int rows) {
        return addressed.list(scope, DocumentFilter.ALL, DocumentKey.NEWEST, rows);
    }

    /** The operator's own documents, newest first, taken back or not, released or not yet. */
    public List<Document> ofTheOperator(StaffScope scope, int rows) {
        return ofTheOperator.list(scope, Map.of("rows", rows));
    }

    /** The document of an identifier. */
    public List<RegisteredDocument> byId(StaffScope scope, String id) {
        return byId.list(scope, Map.of("value", id));
    }

    /** The documents of a number. */
    public List<RegisteredDocument> byNumber(StaffScope scope, String number) {
        return byNumber.list(scope, Map.of("value", number));
    }

    /** The documents of a batch. */
    public List<RegisteredDocument> byBatch(StaffScope scope, String batch) {
        return byBatch.list(scope, Map.of("value", batch));
    }
}
