package org.ebok.audit.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
import org.ebok.audit.trail.AuditSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases values of records, and leaves a record of that, in one transaction. */
@Component(service = Erasure.class)
public final class Erasure {

    private static final int PART = 5_000;

    // Only of records in a chain, so that what went has been witnessed; and an erasure tells of no one.
    private static final String FIND = "select r.record_id from audit_record r"
            + " join audit_value v on v.record_id = r.record_id"
            + " join audit_link l on l.record_id = r.record_id"
            + " where r.action <> '" + ErasedRecords.ACTION + "'";

    private static final String ERASE = "delete from audit_value where record_id = ?";

    private final Transactions transactions;
    private final AuditTrail audit;

    @Activate
    public Erasure(
            @Reference Transactions transactions,
            @Reference AuditTrail audit,
            @Reference(target = AuditSchema.READY) SchemaReady tables) {
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * What to erase; each part narrows it.
     *
     * @param names log-ins, customer numbers or other names that a record has as who did it or to whom; empty for all
     * @param before only records that are older; empty for all
     */
    public record Target(Set<String> names, Optional<OffsetDateTime> before) {

        /** @throws IllegalArgumentException when it is everything */
        public Target {
            names = Set.copyOf(names);
            if (names.isEmpty() && before.isEmpty()) {
                throw new IllegalArgumentException("Say whose values are to be erased, or of what age");
            }
        }
    }

    /** How many records would lose their values. */
    public int count(Target target) {
        return transactions.inOne(connection -> find(connection, target)).size();
    }

    /**
     * Erases.
     *
     * @param actor who decides
     * @param target what
     * @param reason why
     * @return how many records lost their values
     */
    public int erase(String actor, Target target, String reason) {
        return transactions.inOne(connection -> {
            List<Long> records = find(connection, target);
            try (PreparedStatement statement = connection.prepareStatement(ERASE)) {
                for (int from = 0; from < records.size(); from += PART) {
                    List<Long> part = records.subList(from, Math.min(records.size(), from + PART));
                    for (long record : part) {
                        statement.setLong(1, record);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                    audit.record(new AuditEvent(
                            actor,
                            ErasedRecords.ACTION,
                            "audit",
                            Optional.of(ErasedRecords.inWords(part)),
                            Optional.empty(),
                            reason));
                }
            }
            return records.size();
        });
    }

    private static List<Long> find(Connection connection, Target target) throws SQLException {
        List<String> names = List.copyOf(new TreeSet<>(target.names()));
        String places = "?" + ",?".repeat(Math.max(0, names.size() - 1));
        String sql = FIND
                + (names.isEmpty() ? "" : " and (v.actor in (" + places + ") or v.subject in (" + places + "))")
                + (target.before().isEmpty() ? "" : " and r.recorded_at < ?")
                + " order by r.record_id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (int time = 0; time < 2; time++) {
                for (String name : names) {
                    statement.setString(place++, name);
                }
            }
            if (target.before().isPresent()) {
                statement.setObject(place, target.before().get());
            }
            try (ResultSet row = statement.executeQuery()) {
                List<Long> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getLong(1));
                }
                return found;
            }
        }
    }
}
