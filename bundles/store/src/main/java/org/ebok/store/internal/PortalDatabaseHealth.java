package org.ebok.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.ebok.api.health.Health;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Without its own database the portal can serve nobody. */
@Component
public final class PortalDatabaseHealth implements HealthCheck {

    private final PortalDataSource database;
    private final SchemaMigrator migrator;

    @Activate
    public PortalDatabaseHealth(@Reference PortalDataSource database, @Reference SchemaMigrator migrator) {
        this.database = database;
        this.migrator = migrator;
    }

    @Override
    public String name() {
        return "portal-database";
    }

    @Override
    public Health check() {
        Map<String, String> waiting = migrator.waiting();
        if (!waiting.isEmpty()) {
            return Health.down("Schema changes are not made yet: " + waiting.keySet());
        }
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1) ? Health.up() : Health.down("A connection of the pool is broken");
        } catch (SQLException e) {
            return Health.down("No connection: SQL state " + e.getSQLState());
        }
    }
}
