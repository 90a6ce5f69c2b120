package org.ebok.example.nadmorska;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.ebok.central.internal.verify.CentralVerification;
import org.ebok.central.internal.verify.Report;
import org.ebok.central.internal.verify.VerifyLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for the views on every database; each subclass brings one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ViewsContract {

    private CsvBooks books;
    Connection connection;

    /** Returns a connection to an empty database of its own. */
    abstract Connection open() throws Exception;

    /** Ends the database. */
    abstract void close() throws Exception;

    @BeforeAll
    final void load() throws Exception {
        Path directory = CentralData.directory();
        books = new CsvBooks(directory);
        connection = open();
        NadmorskaLoader.load(connection, directory);
    }

    @AfterAll
    final void end() throws Exception {
        if (connection != null) {
            connection.close();
            close();
        }
    }

    @Test
    void everyCustomerIsThereOnceWithoutPaddingAndEmptyTexts() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(connection, "SELECT * FROM EBOK.customer");

        assertThat(ids(rows, "customer_id")).containsExactlyInAnyOrderElementsOf(first(books.customers));
        assertPresent(rows, "customer_id", "customer_number", "kind", "active");
        assertThat(rows).allSatisfy(ViewsContract::assertTrimmed);
        assertThat(rows).extracting(row -> row.get("kind")).containsOnly("PERSON", "COMPANY");
        assertThat(rows).extracting(row -> row.get("group_name")).contains("Najemcy", "Odbiorcy ciepła");
        assertThat(rows.stream().filter(row -> row.get("active").equals(false))).hasSize(10);
    }

    @Test
    void everyLedgerIsThereOnce() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(connection, "SELECT * FROM EBOK.ledger");

        assertThat(ids(rows, "ledger_id")).containsExactlyInAnyOrderElementsOf(first(books.ledgers));
        assertPresent(rows, "ledger_id", "customer_id", "symbol", "name", "currency", "position", "booked_through");
        assertThat(rows).allSatisfy(ViewsContract::assertTrimmed);
        assertThat(rows)
                .extracting(row -> row.get("booked_through").toString())
                .containsOnly(books.lastBookedDay().toString());
        assertThat(rows.stream().filter(row -> row.get("bank_account") == null)).hasSize(7);
        assertThat(rows.stream().map(row -> row.get("bank_account")).filter(Objects::nonNull))
                .allSatisfy(account -> assertThat((String) account).matches("\\d{26}"));
    }

    @Test
    void someCustomersHaveNoLedgerAndSomeHaveTwo() throws SQLException {
        String ledgers = "SELECT COUNT(l.ledger_id) AS n FROM EBOK.customer c"
                + " LEFT JOIN EBOK.ledger l ON l.customer_id = c.customer_id GROUP BY c.customer_id";
        List<Map<String, Object>> rows = Rows.of(connection, ledgers);

        assertThat(rows.stream().filter(row -> row.get("n").equals(0L))).hasSize(9);
        assertThat(rows.stream().filter(row -> row.get("n").equals(2L))).hasSize(36);
    }

    @Test
    void everyEntryIsAsInTheFile() throws SQLException {
        Map<String, CSVRecord> files = books.entries.stream().collect(Collectors.toMap(z -> z.get(0), z -> z));
        Map<String, String> customers =
                books.ledgers.stream().collect(Collectors.toMap(ledger -> ledger.get(0), ledger -> ledger.get(1)));
        List<Map<String, Object>> rows = Rows.of(connection, "SELECT * FROM EBOK.ledger_entry");

        assertThat(ids(rows, "entry_id")).containsExactlyInAnyOrderElementsOf(files.keySet());
        assertPresent(rows, "ledger_id", "customer_id", "booked_on", "entry_no", "kind", "description", "debit");
        assertThat(rows).allSatisfy(ViewsContract::assertTrimmed);
        assertThat(rows).extracting(row -> row.get("kind")).containsOnly("CHARGE", "PAYMENT", "CORRECTION", "OPENING");
        for (Map<String, Object> row : rows) {
            CSVRecord file = files.get(row.get("entry_id"));
            assertThat(row.get("ledger_id")).isEqualTo(file.get(1));
            assertThat(row.get("customer_id")).isEqualTo(customers.get(file.get(1)));
            assertThat(row.get("booked_on")).hasToString(file.get(2));
            assertThat(Objects.toString(row.get("due_on"), "")).isEqualTo(file.get(3));
            assertThat(row.get("sub_account")).isNull();
            assertThat(row.get("debit")).isEqualTo(new BigDecimal(file.get(6)));
            assertThat(row.get("credit")).isEqualTo(new BigDecimal(file.get(7)));
            CSVRecord document = books.documents.get(file.get(8));
            assertThat(row.get("document_number")).isEqualTo(document == null ? null : document.get(3));
        }
        assertThat(rows.stream().filter(row -> ((BigDecimal) row.get("debit")).signum() < 0))
                .hasSize(97);
    }

    @Test
    void theEntriesOfEveryLedgerAddUpToTheSumOfTheFile() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(
                connection,
                "SELECT ledger_id, SUM(debit - credit) AS amount FROM EBOK.ledger_entry GROUP BY ledger_id");
        Map<String, BigDecimal> sums = rows.stream()
                .collect(Collectors.toMap(row -> (String) row.get("ledger_id"), row -> (BigDecimal) row.get("amount")));

        assertThat(sums).isEqualTo(books.sums());
    }

    @Test
    void aLedgerWithoutEntriesIsThere() throws SQLException {
        assertThat(Rows.of(connection, "SELECT * FROM EBOK.ledger WHERE ledger_id = '50'"))
                .hasSize(1);
        assertThat(Rows.of(connection, "SELECT * FROM EBOK.ledger_entry WHERE ledger_id = '50'"))
                .isEmpty();
    }

    @Test
    void theEntriesAreLive() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO ZAPISY VALUES (900001, 50, CURRENT_DATE, CURRENT_DATE - 1, 'NAL', 'a', 100, 0, NULL),"
                            + " (900002, 50, CURRENT_DATE, CURRENT_DATE, 'ODS', 'b', 60, 0, NULL),"
                            + " (900003, 50, CURRENT_DATE, NULL, 'WPL', 'c', 0, 30, NULL),"
                            + " (900004, 50, CURRENT_DATE, NULL, 'KOR', 'd', -5, 0, NULL),"
                            + " (900005, 50, CURRENT_DATE, NULL, 'XXX', 'e', 0, -2, NULL)");
            List<Map<String, Object>> rows = Rows.of(
                    connection,
                    "SELECT kind, SUM(debit - credit) OVER (ORDER BY entry_no) AS balance FROM EBOK.ledger_entry"
                            + " WHERE customer_id IN ('47') AND ledger_id = '50' ORDER BY booked_on, entry_no");

            assertThat(rows)
                    .extracting(row -> row.get("kind") + " " + row.get("balance"))
                    .containsExactly(
                            "CHARGE 100.00", "INTEREST 160.00", "PAYMENT 130.00", "CORRECTION 125.00", "OTHER 127.00");
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void anAccountNumberIsFoundWithoutItsCustomer() throws SQLException {
        String account = "SELECT COUNT(*) AS n FROM EBOK.ledger WHERE bank_account IN ('%s', '%s')";

        assertThat(Rows.of(
                        connection,
                        account.formatted("38102000000000000000000200", "38 1020 0000 0000 0000 0000 0200")))
                .extracting(row -> row.get("n"))
                .containsExactly(1L);
        assertThat(Rows.of(
                        connection,
                        account.formatted("38102000000000000000000201", "38 1020 0000 0000 0000 0000 0201")))
                .extracting(row -> row.get("n"))
                .containsExactly(0L);
    }

    @Test
    void aSubmissionIsInTheInboxOnceHoweverOftenItIsWritten() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(Submissions.ONCE)).isEqualTo(1);
            assertThat(statement.executeUpdate(Submissions.ONCE)).isZero();

            assertThat(Rows.of(connection, "SELECT * FROM EBOK.inbox"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("submission_id", Submissions.ID)
                            .containsEntry("customer_id", "17")
                            .containsEntry("case_type", "reading")
                            .containsEntry("case_number", "2026/000123")
                            .containsEntry("payload", Submissions.PAYLOAD)
                            .containsEntry("schema_version", 1));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void theMappingKeepsTheContract() throws SQLException {
        Report report = new CentralVerification("EBOK", VerifyLimits.DEFAULT).verify(connection, List.of());

        assertThat(report.findings()).isEmpty();
    }

    private static List<String> ids(List<Map<String, Object>> rows, String column) {
        return rows.stream().map(row -> (String) row.get(column)).toList();
    }

    private static List<String> first(List<CSVRecord> records) {
        return records.stream().map(fields -> fields.get(0)).toList();
    }

    private static void assertPresent(List<Map<String, Object>> rows, String... columns) {
        for (String column : columns) {
            assertThat(rows).as(column).extracting(row -> row.get(column)).doesNotContainNull();
        }
    }

    private static void assertTrimmed(Map<String, Object> row) {
        assertThat(row.values()).allSatisfy(value -> {
            if (value instanceof String text) {
                assertThat(text).isNotEmpty().isEqualTo(text.strip());
            }
        });
    }
}
