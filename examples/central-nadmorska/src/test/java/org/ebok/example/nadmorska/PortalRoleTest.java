package org.ebok.example.nadmorska;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of {@code role.sql} reads the views and writes to the inbox; the database refuses it everything else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalRoleTest {

    static final List<String> TABLES = Stream.concat(NadmorskaLoader.TABLES.stream(), Stream.of(NadmorskaLoader.FILES))
            .toList();
    static final List<String> VIEWS = List.of(
            "EBOK.customer",
            "EBOK.ledger",
            "EBOK.ledger_entry",
            "EBOK.document_kind",
            "EBOK.document",
            "EBOK.document_content",
            "EBOK.settlement");

    private EmbeddedPostgres server;
    private Connection portal;

    @BeforeAll
    void load() throws IOException, SQLException {
        Path directory = CentralData.directory();
        server = EmbeddedPostgres.start();
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            NadmorskaLoader.load(owner, directory);
            NadmorskaLoader.createPortalRole(owner);
            statement.execute("CREATE FUNCTION books_of_the_year() RETURNS BIGINT LANGUAGE SQL AS"
                    + " 'SELECT COUNT(*) FROM ZAPISY'");
            statement.execute("CREATE SCHEMA archive; CREATE TABLE archive.letters (x INTEGER)");
        }
        portal = server.getDatabase("ebok_portal", "postgres").getConnection();
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        if (portal != null) {
            portal.close();
            server.close();
        }
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void readsTheView(String view) throws SQLException {
        assertThat(Rows.of(portal, "SELECT * FROM " + view)).isNotEmpty();
    }

    @Test
    void mayVerifyTheMapping() throws SQLException {
        ViewsContract.assertKeepsTheContract(portal);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void doesNotTouchTheErpsTable(String table) throws SQLException {
        refused("SELECT COUNT(*) FROM " + table);
        refused("DELETE FROM " + table);
        refused("TRUNCATE " + table + " CASCADE");
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void doesNotChangeTheView(String view) throws SQLException {
        for (String sql : List.of(
                "INSERT INTO " + view + " (customer_id) VALUES ('1')",
                "UPDATE " + view + " SET customer_id = '1'",
                "DELETE FROM " + view)) {
            // No right, or a view that nobody can write to: PostgreSQL looks at that first.
            assertThat(stateOf(sql)).as(sql).isIn("42501", "55000", "0A000");
        }
    }

    @Test
    void writesASubmissionOnce() throws SQLException {
        assertThat(written(Submissions.ONCE)).isEqualTo(1);
        assertThat(written(Submissions.ONCE)).isZero();
        assertThat(stateOf(Submissions.PLAIN)).isEqualTo("23505");

        try (Connection owner = server.getPostgresDatabase().getConnection()) {
            assertThat(Rows.of(owner, "SELECT payload FROM EBOK.inbox"))
                    .extracting(row -> row.get("payload"))
                    .containsExactly(Submissions.PAYLOAD);
        }
    }

    /** As the portal does it: the lock is opened for this transaction alone. */
    private int written(String sql) throws SQLException {
        try (Connection connection =
                        server.getDatabase("ebok_portal", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET TRANSACTION READ WRITE");
            int rows = statement.executeUpdate(sql);
            connection.commit();
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT COUNT(*) FROM EBOK.inbox",
                "SELECT submission_id FROM EBOK.inbox",
                "UPDATE EBOK.inbox SET payload = '{}'",
                "DELETE FROM EBOK.inbox",
                "TRUNCATE EBOK.inbox",
                "COPY EBOK.inbox TO STDOUT",
                "DROP TABLE EBOK.inbox",
                "ALTER TABLE EBOK.inbox ADD COLUMN more TEXT",
                "CREATE INDEX ON EBOK.inbox (case_type)",
                "CREATE RULE r AS ON INSERT TO EBOK.inbox DO INSTEAD NOTHING",
                "BEGIN; LOCK TABLE EBOK.inbox IN ACCESS EXCLUSIVE MODE"
            })
    void doesNothingWithTheInboxButWriteToIt(String sql) throws SQLException {
        refused(sql);
    }

    @Test
    void learnsNothingOfTheInboxByWritingToIt() throws SQLException {
        refused(Submissions.PLAIN + " RETURNING payload");
        refused(Submissions.PLAIN + " ON CONFLICT (submission_id) DO UPDATE SET payload = '{}'");
        stateOf("GRANT SELECT ON EBOK.inbox TO ebok_portal"); // PostgreSQL warns only, that nothing was granted
        refused("SELECT COUNT(*) FROM EBOK.inbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM archive.letters",
                "INSERT INTO archive.letters VALUES (1)",
                "CREATE TABLE archive.kept (x INTEGER)",
                "DROP SCHEMA archive CASCADE",
                "UPDATE ZAPISY SET MA = 0",
                "INSERT INTO KONTRAHENCI (ID_KONTR) VALUES (-1)",
                "SELECT books_of_the_year()",
                "CREATE TABLE public.kept (x INTEGER)",
                "CREATE TABLE EBOK.kept (x INTEGER)",
                "CREATE VIEW EBOK.more AS SELECT 1 AS x",
                "CREATE OR REPLACE VIEW EBOK.ledger_entry AS SELECT 1 AS x",
                "CREATE FUNCTION public.f() RETURNS INTEGER LANGUAGE SQL AS 'SELECT 1'",
                "CREATE SCHEMA mine",
                "CREATE DATABASE mine",
                "CREATE ROLE mine",
                "CREATE EXTENSION dblink",
                "DROP VIEW EBOK.ledger_entry",
                "ALTER VIEW EBOK.ledger_entry OWNER TO ebok_portal",
                "ALTER ROLE ebok_portal SUPERUSER",
                "ALTER ROLE postgres PASSWORD 'x'",
                "GRANT SELECT ON KONTRAHENCI TO ebok_portal",
                "SET ROLE postgres",
                "SET SESSION AUTHORIZATION postgres",
                "COPY EBOK.customer TO '/tmp/customers'",
                "COPY (SELECT 1) TO PROGRAM 'true'",
                "SELECT pg_read_file('PG_VERSION')",
                "SELECT pg_ls_dir('.')",
                "SELECT rolpassword FROM pg_authid",
                "SELECT pg_reload_conf()",
                "ALTER SYSTEM SET log_statement = 'all'"
            })
    void mayNothingElse(String sql) throws SQLException {
        refused(sql);
    }

    @Test
    void hasNoRightButToReadTheViewsAndToWriteToTheInbox() throws SQLException {
        String rights = "SELECT table_schema || '.' || table_name AS name, privilege_type"
                + " FROM information_schema.table_privileges WHERE grantee IN ('ebok_portal', 'PUBLIC')"
                + " AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";

        assertThat(Rows.of(portal, rights))
                .extracting(row -> row.get("privilege_type") + " " + row.get("name"))
                .containsExactlyInAnyOrder(
                        "SELECT ebok.customer",
                        "SELECT ebok.ledger",
                        "SELECT ebok.ledger_entry",
                        "SELECT ebok.document_kind",
                        "SELECT ebok.document",
                        "SELECT ebok.document_content",
                        "SELECT ebok.settlement",
                        "SELECT ebok.settlement_reading",
                        "SELECT ebok.premises",
                        "SELECT ebok.meter",
                        "SELECT ebok.reading",
                        "SELECT ebok.consumption_average",
                        "SELECT ebok.charge",
                        "SELECT ebok.tariff",
                        "INSERT ebok.inbox");
    }

    @Test
    void writesNothingEvenWhereItMight() {
        assertThatThrownBy(() -> run("SELECT lo_create(0)")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> run("CREATE TABLE public.kept (x INTEGER)")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> run(Submissions.ONCE)).hasMessageContaining("read-only");
    }

    @Test
    void aStatementThatGoesWrongIsEnded() throws SQLException {
        assertThat(Rows.of(portal, "SHOW statement_timeout"))
                .extracting(row -> row.get("statement_timeout"))
                .containsExactly("15s");
    }

    private void refused(String sql) throws SQLException {
        assertThat(stateOf(sql)).as(sql).isEqualTo("42501");
    }

    /** How the statement fails after the role has put away its second lock, read-only transactions. */
    private String stateOf(String sql) throws SQLException {
        try (Connection connection =
                        server.getDatabase("ebok_portal", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = off");
            statement.execute(sql);
            return "none: it was done";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = portal.createStatement()) {
            statement.execute(sql);
        }
    }
}
