package org.ebok.audit.trail;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.rest.CurrentClient;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
import org.ebok.audit.chain.Node;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes records for the chain of this node to take up. */
@Component
public final class DatabaseAuditTrail implements AuditTrail {

    private static final String RECORD = "insert into audit_record (recorded_at, action) values (?, ?)";

    private static final String VALUES =
            "insert into audit_value (record_id, actor, origin, subject, before_value, after_value, detail, digest_key)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String WAITING = "insert into audit_waiting (record_id, node) values (?, ?)";

    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Transactions transactions;
    private final CurrentClient client;
    private final Node node;
    private final Clock clock;

    @Activate
    public DatabaseAuditTrail(
            @Reference Transactions transactions,
            @Reference CurrentClient client,
            @Reference Node node,
            @Reference Clock clock,
            @Reference(target = AuditSchema.READY) SchemaReady tables) {
        this.transactions = transactions;
        this.client = client;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        transactions.inOne(connection -> {
            long id = insertRecord(connection, event);
            insertValues(connection, id, event);
            try (PreparedStatement insert = connection.prepareStatement(WAITING)) {
                insert.setLong(1, id);
                insert.setString(2, node.name());
                insert.executeUpdate();
            }
            return null;
        });
    }

    private long insertRecord(Connection connection, AuditEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECORD, Statement.RETURN_GENERATED_KEYS)) {
            insert.setObject(1, OffsetDateTime.now(clock));
            insert.setString(2, event.action());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private void insertValues(Connection connection, long id, AuditEvent event) throws SQLException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try (PreparedStatement insert = connection.prepareStatement(VALUES)) {
            insert.setLong(1, id);
            insert.setString(2, event.actor());
            insert.setString(3, client.networkIfAny().orElse(""));
            insert.setString(4, event.subject());
            insert.setString(5, event.before().orElse(null));
            insert.setString(6, event.after().orElse(null));
            insert.setString(7, event.detail());
            insert.setString(8, HexFormat.of().formatHex(key));
            insert.executeUpdate();
        }
    }
}
