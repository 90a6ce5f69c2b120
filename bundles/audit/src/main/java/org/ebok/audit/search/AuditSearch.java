package org.ebok.audit.search;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
import org.ebok.audit.chain.Stored;
import org.ebok.audit.chain.StoredRow;
import org.ebok.audit.trail.AuditSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks records up, page by page, the latest first. One statement a page. */
@Component(service = AuditSearch.class)
public final class AuditSearch {

    /** The place before the first page. */
    public static final long LATEST = Long.MAX_VALUE;

    private static final String FIND = "select " + StoredRow.COLUMNS
            + " from audit_record r left join audit_value v on v.record_id = r.record_id where r.record_id < ?%s"
            + " order by r.record_id desc fetch first ? rows only";

    private final Transactions transactions;

    @Activate
    public AuditSearch(
            @Reference Transactions transactions, @Reference(target = AuditSchema.READY) SchemaReady tables) {
        this.transactions = transactions;
    }

    /**
     * @param filter which records
     * @param before only those with a smaller number, {@link #LATEST} for the first page
     * @param most how many at the most
     * @return the records, the latest first
     */
    public List<Stored> find(AuditFilter filter, long before, int most) {
        return transactions.inOne(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIND.formatted(filter.sql()))) {
                statement.setLong(1, before);
                int place = 2;
                for (Object value : filter.values()) {
                    statement.setObject(place++, value);
                }
                statement.setInt(place, most);
                try (ResultSet row = statement.executeQuery()) {
                    List<Stored> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(StoredRow.read(row));
                    }
                    return found;
                }
            }
        });
    }
}
