package org.ebok.central.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.TimeUnit;
import org.ebok.api.problem.Wordless;
import org.ebok.jdbc.DatabaseDrivers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Read-only connections to the central database. The pool is opened at the first use and survives the database being
 * away: a call then waits for a connection as long as is configured and fails, and the next one tries again.
 */
@Component(service = CentralPool.class, configurationPid = CentralConfiguration.PID)
@Designate(ocd = CentralConfiguration.class)
public final class CentralPool {

    private static final Logger LOG = LoggerFactory.getLogger(CentralPool.class);

    private final DatabaseDrivers drivers;
    private final CentralSettings settings;
    private HikariDataSource pool;
    private boolean closed;

    @Activate
    public CentralPool(@Reference DatabaseDrivers drivers, CentralConfiguration configuration) {
        this(drivers, CentralSettings.of(configuration));
    }

    /** Makes a pool outside of a server. */
    public CentralPool(DatabaseDrivers drivers, CentralSettings settings) {
        this.drivers = drivers;
        this.settings = settings;
    }

    /** Whether an address is configured at all. */
    boolean isConfigured() {
        return !settings.address().url().isBlank();
    }

    /** Schema of the contract's views. */
    public String schema() {
        return settings.schema();
    }

    CentralSettings settings() {
        return settings;
    }

    /** How long a statement may take. */
    public int statementTimeoutSeconds() {
        return settings.statementTimeoutSeconds();
    }

    /** A part of the connections, for one user of the pool: so many quarters. */
    public Share share(int quarters) {
        return new Share(settings, quarters);
    }

    /** A connection in autocommit mode; closing it gives it back. */
    public Connection connection() throws SQLException {
        return connection(settings.statementTimeoutSeconds());
    }

    /** A connection for statements that may take so many seconds instead of the configured ones. */
    public Connection connection(int statementTimeoutSeconds) throws SQLException {
        Connection connection = pool().getConnection();
        try {
            giveUpSilence(connection, statementTimeoutSeconds);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A statement is cancelled by the database. One that does not even answer that would hold its thread for ever. */
    private void giveUpSilence(Connection connection, int statementTimeoutSeconds) throws SQLException {
        long limit = TimeUnit.SECONDS.toMillis(statementTimeoutSeconds) + settings.connectTimeoutMillis();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) Math.min(limit, Integer.MAX_VALUE));
        } catch (SQLFeatureNotSupportedException e) {
            LOG.debug("The driver of the central database has no limit for a database that is silent", Wordless.of(e));
        }
    }

    private synchronized HikariDataSource pool() throws SQLException {
        if (closed) {
            throw new SQLException("The central data source is closed", "08003");
        }
        if (!isConfigured()) {
            throw new SQLException(
                    "No central database is configured: etc/" + CentralConfiguration.PID + ".cfg", "08001");
        }
        if (pool == null) {
            pool = open();
        }
        return pool;
    }

    private HikariDataSource open() throws SQLException {
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName("ebok-central");
        hikari.setDataSource(drivers.dataSource(settings.address()));
        hikari.setReadOnly(true);
        hikari.setMaximumPoolSize(settings.poolSize());
        hikari.setMinimumIdle(0);
        hikari.setConnectionTimeout(settings.connectTimeoutMillis());
        hikari.setValidationTimeout(settings.connectTimeoutMillis());
        hikari.setInitializationFailTimeout(-1);
        hikari.setExceptionOverride(new BrokenConnections());
        return new HikariDataSource(hikari);
    }

    @Deactivate
    synchronized void close() {
        closed = true;
        if (pool != null) {
            pool.close();
        }
    }
}
