package org.ebok.example.nadmorska;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
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
    private CsvPremises premises;
    Connection connection;

    /** Returns a connection to an empty database of its own. */
    abstract Connection open() throws Exception;

    /** Ends the database. */
    abstract void close() throws Exception;

    @BeforeAll
    final void load() throws Exception {
        Path directory = CentralData.directory();
        books = new CsvBooks(directory);
        premises = new CsvPremises(directory);
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
    void everyDocumentIsAsInTheFile() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(connection, "SELECT * FROM EBOK.document");

        assertThat(ids(rows, "document_id")).containsExactlyInAnyOrderElementsOf(books.documents.keySet());
        assertPresent(rows, "kind_code", "number", "title", "issued_on", "batch_id");
        assertThat(rows).allSatisfy(ViewsContract::assertTrimmed);
        for (Map<String, Object> row : rows) {
            CSVRecord file = books.documents.get(row.get("document_id"));
            String format = file.get(8).strip();
            assertThat(Objects.toString(row.get("customer_id"), "")).isEqualTo(file.get(1));
            assertThat(row.get("kind_code")).isEqualTo(file.get(2).strip());
            assertThat(row.get("number")).isEqualTo(file.get(3));
            assertThat(row.get("title")).isEqualTo(file.get(4));
            assertThat(row.get("issued_on")).hasToString(file.get(5));
            assertThat(Objects.toString(row.get("due_on"), "")).isEqualTo(file.get(6));
            assertThat(Objects.toString(row.get("amount"), "")).isEqualTo(file.get(7));
            assertThat(row.get("currency")).isEqualTo(file.get(7).isEmpty() ? null : "PLN");
            assertThat(row.get("format")).isEqualTo(format.equals("NONE") ? null : format);
            assertThat(Objects.toString(row.get("file_name"), "")).isEqualTo(file.get(9));
            assertThat(row.get("batch_id"))
                    .isEqualTo(file.get(2).strip() + "-" + file.get(5).replace("-", ""));
            assertThat(row.get("released_at")).isNull();
        }
    }

    @Test
    void aDocumentHasTheLedgerOfItsEntryOrTheOnlyOneOfItsCustomer() throws SQLException {
        Map<String, String> booked = books.entries.stream()
                .filter(z -> !z.get(8).isEmpty())
                .collect(Collectors.toMap(z -> z.get(8), z -> z.get(1), (one, other) -> one));
        Map<String, List<String>> ledgers = books.ledgers.stream()
                .collect(Collectors.groupingBy(
                        ledger -> ledger.get(1), Collectors.mapping(ledger -> ledger.get(0), Collectors.toList())));
        List<Map<String, Object>> rows =
                Rows.of(connection, "SELECT document_id, customer_id, ledger_id FROM EBOK.document");

        for (Map<String, Object> row : rows) {
            List<String> own = ledgers.getOrDefault(row.get("customer_id"), List.of());
            String only = own.size() == 1 ? own.get(0) : null;
            assertThat(row.get("ledger_id")).isEqualTo(booked.getOrDefault(row.get("document_id"), only));
        }
        assertThat(rows.stream().filter(row -> row.get("ledger_id") == null)).hasSize(35);
    }

    @Test
    void everyFileIsThereByteForByteInPartsOfAMegabyteAtMost() throws Exception {
        Path files = CentralData.directory().resolve("files");
        Map<String, byte[]> contents = contents("SELECT * FROM EBOK.document_content ORDER BY document_id, part_no");

        assertThat(contents).hasSize(622);
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            CSVRecord document = books.documents.get(content.getKey());
            assertThat(content.getValue()).isEqualTo(Files.readAllBytes(files.resolve(document.get(9))));
        }
        assertThat(Rows.of(
                        connection,
                        "SELECT d.document_id FROM EBOK.document d JOIN (SELECT document_id, SUM(byte_count) AS total"
                                + " FROM EBOK.document_content GROUP BY document_id) c"
                                + " ON c.document_id = d.document_id WHERE d.file_size = c.total"))
                .hasSize(622);
    }

    /** The parts of each document together. */
    private Map<String, byte[]> contents(String sql) throws SQLException, IOException {
        Map<String, ByteArrayOutputStream> contents = new HashMap<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                byte[] bytes = row.getBytes("bytes");
                assertThat(bytes).hasSize(row.getInt("byte_count")).hasSizeLessThanOrEqualTo(DocumentFiles.PART);
                contents.computeIfAbsent(row.getString("document_id"), id -> new ByteArrayOutputStream())
                        .write(bytes);
            }
        }
        Map<String, byte[]> whole = new HashMap<>();
        contents.forEach((document, bytes) -> whole.put(document, bytes.toByteArray()));
        return whole;
    }

    @Test
    void theBeginningOfAFileTellsWhatItIs() throws SQLException {
        String head = "SELECT d.format, SUBSTRING(c.bytes, 1, 4) AS head FROM EBOK.document d"
                + " JOIN EBOK.document_content c ON c.document_id = d.document_id WHERE c.part_no = 1";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(head)) {
            int files = 0;
            for (; row.next(); files++) {
                String begin = new String(row.getBytes("head"), StandardCharsets.US_ASCII);
                assertThat(begin).isEqualTo(row.getString("format").equals("PDF") ? "%PDF" : "<?xm");
            }
            assertThat(files).isEqualTo(622);
        }
    }

    @Test
    void theOperatorsOwnDocumentsAreTheFinancialStatements() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(
                connection,
                "SELECT k.audience, d.kind_code FROM EBOK.document d"
                        + " JOIN EBOK.document_kind k ON k.kind_code = d.kind_code WHERE d.customer_id IS NULL");

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row)
                .containsEntry("kind_code", "SPRA")
                .containsEntry("audience", "AUTHORISED"));
    }

    @Test
    void aSettlementHasItsResultAndTheYearBeforeTheLetter() throws SQLException {
        List<Map<String, Object>> rows = Rows.of(connection, "SELECT * FROM EBOK.settlement");

        assertThat(rows).hasSize(128);
        assertThat(rows)
                .filteredOn(row -> row.get("document_id").equals("60"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row)
                            .containsEntry("customer_id", "12")
                            .containsEntry("position", 1)
                            .containsEntry("result", new BigDecimal("-415.48"))
                            .containsEntry("currency", "PLN")
                            .containsEntry("advances", null);
                    assertThat(row.get("period_from")).hasToString("2025-01-01");
                    assertThat(row.get("period_to")).hasToString("2025-12-31");
                });
    }

    @Test
    void aSettlementHasTheReadingsAtTheEndsOfItsYear() throws SQLException {
        List<String> expected = books.documents.values().stream()
                .filter(document -> document.get(2).strip().equals("ROZL")
                        && !document.get(7).isEmpty())
                .flatMap(document -> premises
                        .settled(
                                document.get(0),
                                document.get(1),
                                Integer.parseInt(document.get(5).substring(0, 4)) - 1)
                        .stream())
                .toList();

        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(lines("settlement_reading")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void premisesAreAsInTheFiles() throws SQLException {
        assertThat(lines("premises")).hasSize(383).containsExactlyInAnyOrderElementsOf(premises.premises());
    }

    @Test
    void metersAreAsInTheFiles() throws SQLException {
        List<String> lines = lines("meter");

        assertThat(lines).hasSize(1004).containsExactlyInAnyOrderElementsOf(premises.meters());
        assertThat(lines).filteredOn(line -> !line.endsWith("|null")).hasSize(30);
    }

    @Test
    void readingsAreAsInTheFiles() throws SQLException {
        assertThat(lines("reading")).hasSize(11939).containsExactlyInAnyOrderElementsOf(premises.readings());
    }

    @Test
    void chargesAndTariffsAreAsInTheFiles() throws SQLException {
        assertThat(lines("charge")).hasSize(6474).containsExactlyInAnyOrderElementsOf(premises.charges());
        assertThat(lines("tariff")).hasSize(28).containsExactlyInAnyOrderElementsOf(premises.tariffs());
    }

    @Test
    void averagesAreOfSixPremisesAndMoreByQuarter() throws SQLException {
        List<String> lines = lines("consumption_average");

        assertThat(lines).isNotEmpty().containsExactlyInAnyOrderElementsOf(premises.averages());
        assertThat(lines).allMatch(line -> Integer.parseInt(line.split("\\|")[6]) >= 6);
    }

    @Test
    void whatIsOfPremisesIsOfWhoHeldThemThen() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE LOKALE_KONTR SET DO_DNIA = DATE '2025-07-01' WHERE ID_LOK = 1 AND ID_KONTR = 1");
            statement.execute(
                    "INSERT INTO LOKALE_KONTR VALUES (1, 2, 2, 'NAJM', 1, DATE '2025-07-01', DATE '2025-12-31'),"
                            + " (1, 1, 1, 'SPOL', 1, DATE '2026-01-01', NULL)");
            String ofMeter = "SELECT customer_id || ' ' || read_on AS line FROM EBOK.reading WHERE meter_id = '1'"
                    + " AND customer_id IN ('1', '2') ORDER BY customer_id, read_on";

            assertThat(Rows.of(connection, ofMeter))
                    .extracting(row -> row.get("line"))
                    .contains("1 2025-07-01", "2 2025-07-01", "1 2026-01-01", "2 2025-10-01")
                    .doesNotContain("1 2025-10-01", "2 2025-04-01", "2 2026-01-01")
                    .doesNotHaveDuplicates();
            assertThat(Rows.of(
                            connection, "SELECT customer_id FROM EBOK.meter WHERE meter_id = '1' ORDER BY customer_id"))
                    .extracting(row -> row.get("customer_id"))
                    .containsExactly("1", "2");
            assertThat(Rows.of(
                            connection,
                            "SELECT customer_id || ' ' || charge_id AS line FROM EBOK.charge WHERE premises_id = '1'"
                                    + " AND charge_id IN ('1', '2') ORDER BY 1"))
                    .extracting(row -> row.get("line"))
                    .containsExactly("1 1", "1 2", "2 1");
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void theMappingKeepsTheContract() throws SQLException {
        assertKeepsTheContract(connection);
    }

    /** Nothing is found but that the ERP computed some amounts of the tax in a way of its own. */
    static void assertKeepsTheContract(Connection connection) throws SQLException {
        Report report = new CentralVerification("EBOK", VerifyLimits.DEFAULT).verify(connection, List.of());

        assertThat(report.findings())
                .extracting(finding -> finding.message() + " " + finding.view())
                .containsExactly("UNLIKE_RATE charge");
    }

    /** The rows of a view, each as one line. */
    private List<String> lines(String view) throws SQLException {
        return Rows.of(connection, "SELECT * FROM EBOK." + view).stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
                .toList();
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
