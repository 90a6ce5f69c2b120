package org.ebok.central.internal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.AuditEvent;
import org.ebok.central.internal.CentralPool;
import org.ebok.central.internal.CentralSettings;
import org.ebok.central.internal.LiveQueries;
import org.ebok.demo.DemoDatabase;
import org.ebok.jdbc.DatabaseAddress;
import org.ebok.jdbc.DatabaseDrivers;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CentralVerifyCommandTest {

    private static final String URL = "jdbc:h2:mem:command;MODE=PostgreSQL";

    private final List<AuditEvent> audited = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CentralVerifyCommand command = new CentralVerifyCommand();
    private Connection owner;

    @BeforeEach
    void make() throws SQLException {
        owner = DriverManager.getConnection(URL, "sa", "");
        new DemoDatabase(Clock.systemDefaultZone(), 70).fill(owner);
        command.pool = pool(URL);
        command.queries = new LiveQueries(command.pool);
        command.audit = audited::add;
        command.session = session();
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void isAuditedAndSaysThatTheMappingIsRight() {
        command.execute();

        assertThat(audited).containsExactly(new AuditEvent("console:clerk", "central.verified", "EBOK", "sample 200"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("The mapping keeps the contract.");
    }

    @Test
    void failsWhenTheMappingIsWrong() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "UPDATE EBOK.ledger SET currency = 'ZŁ' WHERE ledger_id = (SELECT MIN(ledger_id) FROM EBOK.ledger)");
        }

        assertThatThrownBy(command::execute).hasMessageContaining("1 error, 0 warnings");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("no currency code of ISO 4217");
    }

    @Test
    void readsNothingWhenTheLookCannotBeAudited() {
        command.audit = event -> {
            throw new IllegalStateException("no audit");
        };

        assertThatThrownBy(command::execute).hasMessage("no audit");
        assertThat(printed.size()).isZero();
    }

    @Test
    void refusesOptionsOutOfBounds() {
        command.rows = 0;

        assertThatThrownBy(command::execute).hasMessage("--rows takes a number from 1 to 100");
        assertThat(audited).isEmpty();
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        command.pool = pool("");

        assertThatThrownBy(command::execute).hasMessage("The central database cannot be reached: SQL state 08001");
    }

    private Session session() {
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : "clerk");
    }

    private static CentralPool pool(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("sa");
        DatabaseDrivers drivers = new DatabaseDrivers() {
            @Override
            public DataSource dataSource(DatabaseAddress address) {
                return database;
            }

            @Override
            public XADataSource xaDataSource(DatabaseAddress address) {
                return database;
            }
        };
        return new CentralPool(
                drivers, new CentralSettings(new DatabaseAddress(url, "sa", "", ""), "EBOK", 1, 1000, 5));
    }
}
