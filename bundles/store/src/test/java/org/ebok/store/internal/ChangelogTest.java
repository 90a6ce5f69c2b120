package org.ebok.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.ebok.api.store.SchemaChanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final SchemaChanges FIRST = unit("first", "/db/first.sql");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void isAppliedOnceOnH2() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL", "sa", "")) {
            isAppliedOnce(connection);
        }
    }

    @Test
    void isAppliedOnceOnPostgreSql() throws SQLException {
        try (Connection connection = newDatabase()) {
            isAppliedOnce(connection);
        }
    }

    private static void isAppliedOnce(Connection connection) throws SQLException {
        new Changelog(FIRST).applyTo(connection);
        new Changelog(FIRST).applyTo(connection);

        assertThat(count(connection, "select count(*) from databasechangelog where filename = 'first'"))
                .as("change sets of first.sql")
                .isEqualTo(2);
        assertThat(count(connection, "select count(*) from first_table")).isZero();
    }

    @Test
    void whoeverCallsKeepsTheirClassLoader() throws SQLException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[0], before);
                Connection connection = DriverManager.getConnection(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL", "sa", "")) {
            thread.setContextClassLoader(own);
            new Changelog(FIRST).applyTo(connection);
            assertThat(thread.getContextClassLoader()).isSameAs(own);

            assertThatThrownBy(() -> new Changelog(unit("broken", "/db/broken.sql")).applyTo(connection))
                    .isInstanceOf(SQLException.class);
            assertThat(thread.getContextClassLoader()).isSameAs(own);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aLockLeftByAKilledServerDoesNotStopTheNextOne() throws SQLException {
        try (Connection connection = newDatabase()) {
            new Changelog(FIRST).applyTo(connection);
            execute(
                    connection,
                    "update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'dead'");

            new Changelog(unit("second", "/db/second.sql")).applyTo(connection);

            assertThat(count(connection, "select count(*) from second_table")).isZero();
        }
    }

    @Test
    void aChangeThatFailsLeavesNothingAndNamesItsUnit() throws SQLException {
        try (Connection connection = newDatabase()) {
            assertThatThrownBy(() -> new Changelog(unit("broken", "/db/broken.sql")).applyTo(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("broken");

            assertThat(count(
                            connection,
                            "select count(*) from information_schema.tables where table_name = 'half_made'"))
                    .isZero();
        }
    }

    private static SchemaChanges unit(String name, String path) {
        return new SchemaChanges() {
            @Override
            public String unit() {
                return name;
            }

            @Override
            public URL changelog() {
                return ChangelogTest.class.getResource(path);
            }
        };
    }

    private static Connection newDatabase() throws SQLException {
        String name = "db" + UUID.randomUUID().toString().replace("-", "");
        try (Connection owner = postgres.getPostgresDatabase().getConnection()) {
            execute(owner, "create database " + name);
        }
        return postgres.getDatabase("postgres", name).getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
