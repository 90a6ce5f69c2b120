package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ebok.central.internal.ScopedSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BrokenMappingsOnPostgresTest extends BrokenMappings {

    private static final VerifyLimits SMALL_TABLES = new VerifyLimits(200, 100_000, 3, 30, 500);

    private EmbeddedPostgres server;

    @Override
    Connection open() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        Connection owner = server.getPostgresDatabase().getConnection();
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE ROLE stranger LOGIN; CREATE ROLE writer LOGIN");
            statement.execute(bareTables());
        }
        return owner;
    }

    /** A right mapping of 3000 entries of 100 customers, over tables without an index. */
    private static String bareTables() {
        return """
                CREATE SCHEMA NO_INDEX;
                CREATE TABLE NO_INDEX.people AS SELECT n, 'K' || n AS number FROM generate_series(1, 100) n;
                CREATE TABLE NO_INDEX.bookings AS
                  SELECT n, n % 100 + 1 AS person, DATE '2020-01-01' AS day FROM generate_series(1, 3000) n;
                ANALYZE NO_INDEX.people;
                CREATE VIEW NO_INDEX.customer AS
                  SELECT CAST(n AS VARCHAR) AS customer_id, number AS customer_number, 'PERSON'::text AS kind,
                    NULL::text AS first_name, NULL::text AS last_name, NULL::text AS company_name, NULL::text AS tax_id,
                    NULL::text AS email, NULL::text AS phone, NULL::text AS street, NULL::text AS building_no,
                    NULL::text AS flat_no, NULL::text AS postal_code, NULL::text AS city, NULL::text AS mailing_street,
                    NULL::text AS mailing_building_no, NULL::text AS mailing_flat_no, NULL::text AS mailing_postal_code,
                    NULL::text AS mailing_city, NULL::text AS group_code, NULL::text AS group_name, TRUE AS active
                  FROM NO_INDEX.people;
                CREATE VIEW NO_INDEX.ledger AS
                  SELECT CAST(n AS VARCHAR) AS ledger_id, CAST(n AS VARCHAR) AS customer_id, 'a'::text AS symbol,
                    'a'::text AS name, NULL::text AS bank_account, 'PLN'::text AS currency, 1 AS position,
                    NULL::date AS booked_through
                  FROM NO_INDEX.people;
                CREATE VIEW NO_INDEX.ledger_entry AS
                  SELECT CAST(n AS VARCHAR) AS entry_id, CAST(person AS VARCHAR) AS ledger_id,
                    CAST(person AS VARCHAR) AS customer_id, day AS booked_on, CAST(n AS BIGINT) AS entry_no,
                    NULL::date AS due_on, 'CHARGE'::text AS kind, 'a'::text AS description,
                    CAST(0 AS NUMERIC(19,2)) AS debit, CAST(1 AS NUMERIC(19,2)) AS credit, NULL::text AS document_number,
                    NULL::text AS sub_account
                  FROM NO_INDEX.bookings;
                CREATE TABLE NO_INDEX.inbox (submission_id UUID PRIMARY KEY, submitted_at TIMESTAMP WITH TIME ZONE,
                  customer_id TEXT, case_type TEXT, case_number TEXT, payload TEXT, schema_version INTEGER);
                """;
    }

    @Override
    Connection stranger() throws SQLException {
        return server.getDatabase("stranger", "postgres").getConnection();
    }

    @Override
    String billion() {
        return "SELECT generate_series(1, 1000000000) AS n";
    }

    @Override
    Set<Message> notShown() {
        return EnumSet.noneOf(Message.class);
    }

    @Override
    void showsMore() throws SQLException {
        namesTheTableThatWouldBeReadWhole();
        saysThatTheRoleMayNotWriteToTheInbox();
    }

    @Test
    void saysThatTheRoleMayNotWriteToTheInbox() throws SQLException {
        try (Connection stranger = stranger()) {
            assertThat(lines(verify(stranger, "ROWS_WRONG", VerifyLimits.DEFAULT)))
                    .contains("INBOX_REFUSED inbox. ");
        }
    }

    @Test
    void theRightToInsertIsEnoughForTheInbox() throws SQLException {
        try (Statement statement = connection.createStatement();
                Connection writer = server.getDatabase("writer", "postgres").getConnection()) {
            assertThat(lines(verify(writer, "NO_INDEX", VerifyLimits.DEFAULT))).contains("INBOX_REFUSED inbox. ");
            statement.execute("GRANT USAGE ON SCHEMA NO_INDEX TO writer; GRANT INSERT ON NO_INDEX.inbox TO writer");

            assertThat(lines(new CentralVerification("NO_INDEX", VerifyLimits.DEFAULT).verify(writer, List.of())))
                    .filteredOn(line -> line.contains("inbox"))
                    .isEmpty();
        }
    }

    @Test
    void aKeyOfSomeRowsAloneIsNone() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA SOME_ROWS; CREATE TABLE SOME_ROWS.inbox (LIKE NO_INDEX.inbox);"
                    + " CREATE UNIQUE INDEX ON SOME_ROWS.inbox (submission_id) WHERE case_type = 'reading'");
        }

        assertThat(lines(verify(connection, "SOME_ROWS", VerifyLimits.DEFAULT)))
                .contains("INBOX_KEY inbox.submission_id ");
    }

    @Test
    void namesTheTableThatWouldBeReadWhole() throws SQLException {
        Report report = verify(connection, "NO_INDEX", SMALL_TABLES);

        assertThat(lines(report))
                .filteredOn(line -> !line.startsWith("VIEW_ABSENT"))
                .containsExactly("WHOLE_TABLE ledger_entry. ");
        assertThat(report.findings())
                .filteredOn(finding -> finding.message() == Message.WHOLE_TABLE)
                .allSatisfy(finding -> assertThat(finding.text()).contains("bookings, about"));
        assertThat(report.errors()).isZero();
    }

    @Test
    void looksAtTheQuestionWhoseAccountANumberIs() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA ACCOUNTS;
                    CREATE TABLE ACCOUNTS.books AS SELECT n, lpad(n::text, 26, '0') AS account FROM generate_series(1, 20000) n;
                    CREATE INDEX ON ACCOUNTS.books (CAST(n AS VARCHAR));
                    ANALYZE ACCOUNTS.books;
                    CREATE VIEW ACCOUNTS.ledger AS
                      SELECT CAST(n AS VARCHAR) AS ledger_id, CAST(n AS VARCHAR) AS customer_id, account AS bank_account,
                        1 AS position
                      FROM ACCOUNTS.books;
                    """);
            assertThat(lines(verify(connection, "ACCOUNTS", VerifyLimits.DEFAULT)))
                    .contains("WHOLE_TABLE ledger. ");

            statement.execute("CREATE INDEX ON ACCOUNTS.books (account); ANALYZE ACCOUNTS.books");
            assertThat(lines(new CentralVerification("ACCOUNTS", VerifyLimits.DEFAULT).verify(connection, List.of())))
                    .doesNotContain("WHOLE_TABLE ledger. ");
        }
    }

    @Test
    void saysNothingOfTablesThatAreSmall() throws SQLException {
        assertThat(lines(verify(connection, "NO_INDEX", VerifyLimits.DEFAULT)))
                .allMatch(line -> line.startsWith("VIEW_ABSENT"));
    }

    @Test
    void looksAtTheStatementsOfInstalledFunctionsToo() throws SQLException {
        Report report = new CentralVerification("NO_INDEX", SMALL_TABLES)
                .verify(
                        connection,
                        List.of(
                                new ScopedSql("select e.entry_id from {customer} c join {ledger_entry} e"
                                        + " on e.customer_id = c.customer_id where e.entry_id = :entry limit :rows"),
                                new ScopedSql("select l.name from {ledger} l where l.name like :unknown")));

        assertThat(lines(report)).contains("WHOLE_TABLE customer, ledger_entry. ");
        assertThat(report.notes()).anyMatch(note -> note.contains("7 query plans") && note.contains("18 could not"));
    }

    @Test
    void looksAtTheQuestionsAboutDocuments() throws SQLException {
        VerifyLimits limits = VerifyLimits.DEFAULT;
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA PAPERS;
                    CREATE TABLE PAPERS.papers AS
                      SELECT n, CASE WHEN n > 3 THEN n % 5000 + 1 END AS person, 'FV/' || n AS number, 'B' || n % 500 AS batch
                      FROM generate_series(1, 20000) n;
                    CREATE TABLE PAPERS.parts AS SELECT n AS paper, 1 AS no, CAST('a' AS BYTEA) AS data
                      FROM generate_series(1, 20000) n;
                    ANALYZE PAPERS.papers;
                    ANALYZE PAPERS.parts;
                    CREATE VIEW PAPERS.document AS
                      SELECT CAST(n AS VARCHAR) AS document_id, CAST(person AS VARCHAR) AS customer_id, number,
                        DATE '2020-01-01' AS issued_on, batch AS batch_id
                      FROM PAPERS.papers;
                    CREATE VIEW PAPERS.document_content AS
                      SELECT CAST(n AS VARCHAR) AS document_id, CAST(person AS VARCHAR) AS customer_id, no AS part_no,
                        1 AS byte_count, data AS bytes
                      FROM PAPERS.papers JOIN PAPERS.parts ON paper = n;
                    CREATE VIEW PAPERS.settlement AS
                      SELECT CAST(n AS VARCHAR) AS document_id, CAST(person AS VARCHAR) AS customer_id, 1 AS position,
                        CAST(1 AS NUMERIC(19,2)) AS result
                      FROM PAPERS.papers;
                    CREATE VIEW PAPERS.ledger_entry AS SELECT CAST('7' AS VARCHAR) AS customer_id;
                    """);
            assertThat(lines(verify(connection, "PAPERS", limits)))
                    .contains("WHOLE_TABLE document. ", "WHOLE_TABLE document_content. ", "WHOLE_TABLE settlement. ");

            statement.execute("CREATE UNIQUE INDEX ON PAPERS.papers (CAST(n AS VARCHAR));"
                    + " CREATE INDEX ON PAPERS.papers (CAST(person AS VARCHAR));"
                    + " CREATE UNIQUE INDEX ON PAPERS.parts (paper, no); ANALYZE PAPERS.papers; ANALYZE PAPERS.parts");
            assertThat(scans("PAPERS", limits))
                    .containsExactly("WHOLE_TABLE document. "); // staff look by number and batch

            statement.execute("CREATE INDEX ON PAPERS.papers (number); CREATE INDEX ON PAPERS.papers (batch);"
                    + " ANALYZE PAPERS.papers");
            assertThat(scans("PAPERS", limits)).isEmpty();
        }
    }

    @Test
    void looksAtTheQuestionsAboutPremises() throws SQLException {
        VerifyLimits limits = VerifyLimits.DEFAULT;
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA HOMES;
                    CREATE TABLE HOMES.homes AS SELECT n, n % 5000 + 1 AS person, DATE '2020-01-01' AS since
                      FROM generate_series(1, 20000) n;
                    CREATE TABLE HOMES.rates AS SELECT n, 'C' || n % 10 AS code FROM generate_series(1, 20000) n;
                    ANALYZE HOMES.homes;
                    ANALYZE HOMES.rates;
                    CREATE VIEW HOMES.premises AS
                      SELECT CAST(n AS VARCHAR) AS premises_id, CAST(person AS VARCHAR) AS customer_id, since AS held_from
                      FROM HOMES.homes;
                    CREATE VIEW HOMES.meter AS
                      SELECT CAST(n AS VARCHAR) AS meter_id, CAST(person AS VARCHAR) AS customer_id, '7'::text AS number
                      FROM HOMES.homes;
                    CREATE VIEW HOMES.reading AS
                      SELECT CAST(n AS VARCHAR) AS meter_id, CAST(person AS VARCHAR) AS customer_id, since AS read_on,
                        CAST(1 AS NUMERIC(19,3)) AS read_value
                      FROM HOMES.homes;
                    CREATE VIEW HOMES.charge AS
                      SELECT CAST(n AS VARCHAR) AS charge_id, CAST(person AS VARCHAR) AS customer_id,
                        CAST(1 AS NUMERIC(19,2)) AS amount, 1 AS position
                      FROM HOMES.homes;
                    CREATE VIEW HOMES.tariff AS
                      SELECT CAST(n AS VARCHAR) AS tariff_id, NULL::text AS customer_id, code AS component_code,
                        CAST(1 AS NUMERIC(19,4)) AS rate, DATE '2020-01-01' AS valid_from
                      FROM HOMES.rates;
                    CREATE VIEW HOMES.ledger_entry AS SELECT CAST('7' AS VARCHAR) AS customer_id;
                    """);
            assertThat(scans("HOMES", limits))
                    .containsExactlyInAnyOrder(
                            "WHOLE_TABLE premises. ",
                            "WHOLE_TABLE meter. ",
                            "WHOLE_TABLE reading. ",
                            "WHOLE_TABLE charge. ",
                            "WHOLE_TABLE tariff. ");

            statement.execute("CREATE INDEX ON HOMES.homes (CAST(person AS VARCHAR));"
                    + " CREATE INDEX ON HOMES.rates (code); ANALYZE HOMES.homes; ANALYZE HOMES.rates");
            assertThat(scans("HOMES", limits)).isEmpty();
        }
    }

    private List<String> scans(String schema, VerifyLimits limits) throws SQLException {
        return lines(new CentralVerification(schema, limits).verify(connection, List.of())).stream()
                .filter(line -> line.startsWith("WHOLE_TABLE"))
                .toList();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }
}
