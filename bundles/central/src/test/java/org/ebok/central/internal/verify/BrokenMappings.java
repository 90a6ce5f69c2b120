package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is said of broken mappings, on every database; each subclass brings one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrokenMappings {

    private static final VerifyLimits LIMITS = new VerifyLimits(200, 100_000, 3, 30, 10_000);

    private final Set<Message> seen = EnumSet.noneOf(Message.class);
    private final Map<String, Report> reports = new HashMap<>();
    Connection connection;

    abstract Connection open() throws Exception;

    /** A connection of somebody without any right, whom the script's owner makes. */
    abstract Connection stranger() throws Exception;

    /** A query for the numbers from one to a billion, as column n. */
    abstract String billion();

    /** What this database cannot show. */
    abstract Set<Message> notShown();

    @BeforeAll
    final void make() throws Exception {
        connection = open();
        try (InputStream in = BrokenMappings.class.getResourceAsStream("broken.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("CREATE VIEW TOO_SLOW.ledger_entry AS SELECT CAST(n AS VARCHAR(20)) AS entry_id,"
                    + " CAST(n AS VARCHAR(20)) AS ledger_id, CAST(n AS VARCHAR(20)) AS customer_id,"
                    + " CURRENT_DATE AS booked_on, CAST(n AS BIGINT) AS entry_no, CURRENT_DATE AS due_on,"
                    + " CAST('OTHER' AS VARCHAR(10)) AS kind, CAST('a' AS VARCHAR(10)) AS description,"
                    + " CAST(0 AS NUMERIC(19,2)) AS debit, CAST(0 AS NUMERIC(19,2)) AS credit,"
                    + " CAST(NULL AS VARCHAR(10)) AS document_number, CAST(NULL AS VARCHAR(10)) AS sub_account FROM ("
                    + billion() + ") x");
        }
    }

    @AfterAll
    final void end() throws SQLException {
        connection.close();
    }

    @Test
    void namesEveryWrongRow() throws SQLException {
        assertThat(lines(verify(connection, "ROWS_WRONG", LIMITS)))
                .containsExactlyInAnyOrder(
                        "NULL_VALUE customer.customer_id (no key)",
                        "NULL_VALUE customer.kind no-kind",
                        "NULL_VALUE customer.active no-kind",
                        "BLANK_TEXT customer.customer_number blank-number",
                        "PADDED_IDENTIFIER customer.customer_id \"padded \"",
                        "UNKNOWN_CODE customer.kind alien",
                        "DUPLICATE_KEY customer.customer_id twice",
                        "DUPLICATE_KEY customer.customer_number K1",
                        "NULL_VALUE ledger.name nameless",
                        "NULL_VALUE ledger.position nameless",
                        "BLANK_TEXT ledger.symbol nameless",
                        "UNKNOWN_CURRENCY ledger.currency strange-money",
                        "DUPLICATE_KEY ledger.ledger_id shared",
                        "SEVERAL_CUSTOMERS ledger.customer_id shared",
                        "ORPHAN ledger.customer_id orphan",
                        "BANK_ACCOUNT ledger.bank_account abroad, short",
                        "NULL_VALUE ledger_entry.ledger_id empty",
                        "NULL_VALUE ledger_entry.customer_id empty",
                        "NULL_VALUE ledger_entry.booked_on empty",
                        "NULL_VALUE ledger_entry.entry_no empty",
                        "NULL_VALUE ledger_entry.kind empty",
                        "NULL_VALUE ledger_entry.description empty",
                        "NULL_VALUE ledger_entry.debit empty",
                        "NULL_VALUE ledger_entry.credit empty",
                        "BLANK_TEXT ledger_entry.description shared",
                        "UNKNOWN_CODE ledger_entry.kind of-nobody",
                        "TOO_MANY_DECIMALS ledger_entry.debit fraction",
                        "DUPLICATE_KEY ledger_entry.entry_id shared",
                        "DUPLICATE_KEY ledger_entry.ledger_id, booked_on, entry_no late 2020-01-01 5",
                        "SEVERAL_CUSTOMERS ledger_entry.customer_id shared",
                        "ORPHAN ledger_entry.customer_id of-nobody",
                        "ORPHAN ledger_entry.ledger_id of-nothing",
                        "OTHER_CUSTOMER ledger_entry.customer_id of-another, of-nobody, shared");
    }

    @Test
    void namesEveryWrongViewAndColumn() throws SQLException {
        Report report = verify(connection, "SHAPE_WRONG", LIMITS);

        assertThat(lines(report))
                .contains(
                        "VIEW_MISSING customer. ",
                        "COLUMN_MISSING ledger.name ",
                        "COLUMN_TYPE ledger.position ",
                        "VIEW_EMPTY ledger_entry. ",
                        "VIEW_FAILS ledger. ",
                        "COLUMN_TYPE inbox.submission_id ",
                        "COLUMN_TYPE inbox.submitted_at ",
                        "COLUMN_MISSING inbox.case_number ",
                        "INBOX_COLUMN inbox.erp_clerk ",
                        "INBOX_KEY inbox.submission_id ")
                .doesNotContain("COLUMN_TYPE inbox.payload ", "INBOX_REFUSED inbox. ");
        assertThat(report.notes()).anyMatch(note -> note.contains("rules were left out"));
    }

    @Test
    void namesEveryViewOfASchemaThatIsNotThere() throws SQLException {
        assertThat(lines(verify(connection, "NOWHERE", LIMITS)))
                .containsExactly(
                        "VIEW_MISSING customer. ",
                        "VIEW_MISSING ledger. ",
                        "VIEW_MISSING ledger_entry. ",
                        "INBOX_MISSING inbox. ");
    }

    @Test
    void namesEveryViewThatTheRoleMayNotRead() throws Exception {
        try (Connection stranger = stranger()) {
            assertThat(lines(verify(stranger, "ROWS_WRONG", LIMITS)))
                    .filteredOn(line -> line.startsWith("VIEW"))
                    .containsExactlyInAnyOrder(
                            "VIEW_REFUSED customer. ", "VIEW_REFUSED ledger. ", "VIEW_REFUSED ledger_entry. ");
        }
    }

    @Test
    void givesUpAStatementThatTakesTooLong() throws SQLException {
        long start = System.nanoTime();
        List<String> lines = lines(verify(connection, "TOO_SLOW", new VerifyLimits(200, 1000, 3, 1, 10_000)));

        assertThat(lines).contains("NOT_CHECKED ledger_entry. ");
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void looksAtTheRowsOfAFewCustomersWhereThereAreMany() throws SQLException {
        VerifyLimits all = new VerifyLimits(100, 2, 3, 30, 10_000);
        Report report = verify(connection, "ROWS_WRONG", all);

        assertThat(report.notes()).anyMatch(note -> note.contains("rows of 9 customers"));
        assertThat(lines(report))
                .contains("UNKNOWN_CODE customer.kind alien", "BANK_ACCOUNT ledger.bank_account abroad, short")
                .doesNotContain("NULL_VALUE customer.customer_id (no key)");
        assertThat(verify(connection, "ROWS_WRONG", new VerifyLimits(1, 2, 3, 30, 10_000))
                        .errors())
                .isLessThan(report.errors());
    }

    @Test
    void showsEveryMessage() throws Exception {
        namesEveryWrongRow();
        namesEveryWrongViewAndColumn();
        namesEveryViewOfASchemaThatIsNotThere();
        namesEveryViewThatTheRoleMayNotRead();
        givesUpAStatementThatTakesTooLong();
        showsMore();

        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEqualTo(notShown());
    }

    /** What only some databases can show. */
    void showsMore() throws SQLException {}

    @Test
    void namesNoMoreRowsThanAskedAndNoValuesButKeys() throws SQLException {
        Report report = verify(connection, "ROWS_WRONG", new VerifyLimits(200, 100_000, 1, 30, 10_000));

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.rows()).hasSizeLessThanOrEqualTo(1));
        assertThat(report.findings()).anyMatch(Finding::more);
        assertThat(report.toString()).doesNotContain("Secretive");
    }

    /** The report, made once for each question. */
    final Report verify(Connection with, String schema, VerifyLimits limits) throws SQLException {
        String question = schema + limits + with.getMetaData().getUserName();
        if (!reports.containsKey(question)) {
            Report report = new CentralVerification(schema, limits).verify(with, List.of());
            report.findings().forEach(finding -> seen.add(finding.message()));
            reports.put(question, report);
        }
        return reports.get(question);
    }

    static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding.message() + " " + finding.view() + '.' + finding.column() + ' '
                        + String.join(", ", finding.rows().stream().sorted().toList()))
                .toList();
    }
}
