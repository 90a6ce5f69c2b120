package org.ebok.jdbc.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.ebok.jdbc.DatabaseAddress;
import org.ebok.jdbc.DatabaseDrivers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jdbc.DataSourceFactory;

/** Asks each installed driver whether it accepts the address, in the order of their arrival. */
@Component
public final class InstalledDrivers implements DatabaseDrivers {

    private final List<DataSourceFactory> factories = new CopyOnWriteArrayList<>();
    private final PasswordSource passwords;

    @Activate
    public InstalledDrivers() {
        this(System::getenv);
    }

    InstalledDrivers(UnaryOperator<String> environment) {
        this.passwords = new PasswordSource(environment);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFactory(DataSourceFactory factory) {
        factories.add(factory);
    }

    void removeFactory(DataSourceFactory factory) {
        factories.remove(factory);
    }

    @Override
    public DataSource dataSource(DatabaseAddress address) throws SQLException {
        return factoryFor(address.url()).createDataSource(properties(address));
    }

    @Override
    public XADataSource xaDataSource(DatabaseAddress address) throws SQLException {
        return factoryFor(address.url()).createXADataSource(properties(address));
    }

    private DataSourceFactory factoryFor(String url) throws SQLException {
        for (DataSourceFactory factory : factories) {
            Driver driver = factory.createDriver(null);
            if (driver.acceptsURL(url)) {
                return factory;
            }
        }
        throw new SQLException("No installed driver accepts the address " + url);
    }

    private Properties properties(DatabaseAddress address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, address.url());
        if (!address.user().isEmpty()) {
            properties.setProperty(DataSourceFactory.JDBC_USER, address.user());
        }
        passwords
                .read(address)
                .ifPresent(password -> properties.setProperty(DataSourceFactory.JDBC_PASSWORD, password));
        return properties;
    }
}
