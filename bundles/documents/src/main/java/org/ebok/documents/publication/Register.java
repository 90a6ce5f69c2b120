package org.ebok.documents.publication;

import java.util.List;
import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.scope.StaffScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents of all customers, for staff who take some of them back. */
@Component(service = Register.class)
public final class Register {

    private static final String FIND = """
            select d.document_id, d.number, d.title, c.customer_number
            from {document} d
            left join {customer} c on c.customer_id = d.customer_id
            where d.%s = :value
            order by c.customer_number, d.document_id""";

    private final StaffQuery<RegisteredDocument> byId;
    private final StaffQuery<RegisteredDocument> byNumber;
    private final StaffQuery<RegisteredDocument> byBatch;

    @Activate
    public Register(@Reference CentralQueries queries) {
        this.byId = queries.prepareForStaff(FIND.formatted("document_id"), RegisteredDocument::read);
        this.byNumber = queries.prepareForStaff(FIND.formatted("number"), RegisteredDocument::read);
        this.byBatch = queries.prepareForStaff(FIND.formatted("batch_id"), RegisteredDocument::read);
    }

    List<RegisteredDocument> byId(StaffScope scope, String id) {
        return byId.list(scope, Map.of("value", id));
    }

    List<RegisteredDocument> byNumber(StaffScope scope, String number) {
        return byNumber.list(scope, Map.of("value", number));
    }

    List<RegisteredDocument> byBatch(StaffScope scope, String batch) {
        return byBatch.list(scope, Map.of("value", batch));
    }
}
