package org.ebok.store.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.resource.spi.TransactionSupport.TransactionSupportLevel;
import javax.sql.DataSource;
import org.ebok.jdbc.DatabaseAddress;
import org.ebok.jdbc.DatabaseDrivers;
import org.ops4j.pax.transx.jdbc.ManagedDataSourceBuilder;
import org.ops4j.pax.transx.tm.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * The data source of the portal's database, pooled and enlisted in JTA transactions: an entity manager and plain JDBC on
 * it commit or roll back together. The pool is opened at the first use, so that a database which is not there yet is
 * asked again by the next request instead of stopping the server.
 */
@Component(
        service = {DataSource.class, PortalDataSource.class},
        configurationPid = StoreConfiguration.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        property = "osgi.jndi.service.name=ebok-portal")
@Designate(ocd = StoreConfiguration.class)
public final class PortalDataSource implements DataSource {

    private static final int STATEMENTS_CACHED_PER_CONNECTION = 50;

    private final DatabaseDrivers drivers;
    private final TransactionManager transactionManager;
    private final StoreConfiguration configuration;
    private DataSource pool;
    private boolean closed;

    @Activate
    public PortalDataSource(
            @Reference DatabaseDrivers drivers,
            @Reference TransactionManager transactionManager,
            StoreConfiguration configuration) {
        this.drivers = drivers;
        this.transactionManager = transactionManager;
        this.configuration = configuration;
    }

    DatabaseAddress address() {
        return new DatabaseAddress(
                configuration.url(), configuration.user(), configuration.passwordFile(), configuration.passwordEnv());
    }

    /** A new connection outside of the pool and of every transaction, for schema changes. */
    Connection openUnmanaged() throws SQLException {
        return drivers.dataSource(address()).getConnection();
    }

    private synchronized DataSource pool() throws SQLException {
        if (closed) {
            throw new SQLException("The portal's data source is closed");
        }
        if (pool == null) {
            pool = openPool();
        }
        return pool;
    }

    private DataSource openPool() throws SQLException {
        try {
            return ManagedDataSourceBuilder.builder()
                    .name("ebok-portal")
                    .dataSource(drivers.xaDataSource(address()))
                    .transaction(TransactionSupportLevel.XATransaction)
                    .transactionManager(transactionManager)
                    .minIdle(1)
                    .maxPoolSize(configuration.poolSize())
                    .connectionTimeout(configuration.connectTimeoutMillis())
                    .preparedStatementCacheSize(STATEMENTS_CACHED_PER_CONNECTION)
                    .build();
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException("Cannot open the portal database " + configuration.url(), e);
        }
    }

    @Deactivate
    synchronized void close() throws Exception {
        closed = true;
        if (pool instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The portal's database has one user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool().isWrapperFor(type);
    }
}
