package org.ebok.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Dictionary;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.ebok.jdbc.DatabaseAddress;
import org.ebok.jdbc.DatabaseDrivers;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class SchemaMigratorTest {

    private static final SchemaChanges FIRST = new SchemaChanges() {
        @Override
        public String unit() {
            return "first";
        }

        @Override
        public URL changelog() {
            return SchemaMigratorTest.class.getResource("/db/first.sql");
        }
    };

    private final List<String> reasons = new CopyOnWriteArrayList<>();
    private final List<Long> tries = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Object> announced = new CompletableFuture<>();
    private final SchemaMigrator migrator =
            new SchemaMigrator(new PortalDataSource(new AwayTwice(), null, configuration()), context());

    @AfterEach
    void stop() {
        migrator.stop();
    }

    @Test
    void aDatabaseThatIsAwayIsAskedAgainSoonAndThenLessSoon() throws Exception {
        migrator.addChanges(FIRST);

        assertThat(announced.get(30, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(reasons).containsExactly("not tried yet", "away for the 1. time", "away for the 2. time");
        assertThat(pause(1)).isBetween(Duration.ofMillis(200), Duration.ofSeconds(4));
        assertThat(pause(2)).isBetween(Duration.ofMillis(400), Duration.ofSeconds(4));
        assertThat(migrator.waiting()).isEmpty();
    }

    private Duration pause(int after) {
        return Duration.ofNanos(tries.get(after) - tries.get(after - 1));
    }

    private final class AwayTwice implements DatabaseDrivers {

        @Override
        public DataSource dataSource(DatabaseAddress address) throws SQLException {
            reasons.add(migrator.waiting().get("first"));
            tries.add(System.nanoTime());
            if (tries.size() <= 2) {
                throw new SQLException("away for the " + tries.size() + ". time");
            }
            JdbcDataSource database = new JdbcDataSource();
            database.setURL(address.url());
            database.setUser("sa");
            return database;
        }

        @Override
        public XADataSource xaDataSource(DatabaseAddress address) {
            throw new UnsupportedOperationException();
        }
    }

    private static StoreConfiguration configuration() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL";
        return proxy(StoreConfiguration.class, (name, arguments) -> name.equals("url") ? url : "");
    }

    private BundleContext context() {
        return proxy(BundleContext.class, (name, arguments) -> {
            announced.complete(((Dictionary<?, ?>) arguments[2]).get(SchemaReady.UNIT));
            return proxy(ServiceRegistration.class, (unregister, none) -> null);
        });
    }

    private interface Call {
        Object of(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                SchemaMigratorTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method.getName(), arguments)));
    }
}
