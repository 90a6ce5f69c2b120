package org.ebok.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes audit records over the portal's data source, which puts them into the transaction under way. */
@Component
public final class DatabaseAuditTrail implements AuditTrail {

    private static final String INSERT =
            "insert into audit_record (recorded_at, actor, action, subject, detail) values (?, ?, ?, ?, ?)";

    private final PortalDataSource database;
    private final Clock clock;

    @Activate
    public DatabaseAuditTrail(
            @Reference PortalDataSource database,
            @Reference Clock clock,
            @Reference(target = "(" + SchemaReady.UNIT + "=store)") SchemaReady tables) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.now(clock));
            insert.setString(2, event.actor());
            insert.setString(3, event.action());
            insert.setString(4, event.subject());
            insert.setString(5, event.detail());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit record " + event.action() + " could not be written", e);
        }
    }
}
