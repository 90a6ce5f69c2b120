package org.ebok.central.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.ebok.api.health.Health;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Without the central database customers still sign in and report, so its absence is not a reason to send them away. */
@Component
public final class CentralDatabaseHealth implements HealthCheck {

    private final CentralPool pool;

    @Activate
    public CentralDatabaseHealth(@Reference CentralPool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "central-database";
    }

    @Override
    public Health check() {
        if (!pool.isConfigured()) {
            return Health.degraded("No central database is configured in etc/" + CentralConfiguration.PID + ".cfg");
        }
        try (Connection connection = pool.connection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            statement
                    .executeQuery("select 1 from " + pool.schema() + ".customer where 1 = 0")
                    .close();
            return Health.up();
        } catch (SQLException e) {
            return Health.degraded("The view customer cannot be read: SQL state " + e.getSQLState());
        }
    }
}
