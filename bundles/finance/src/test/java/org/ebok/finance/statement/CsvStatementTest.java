package org.ebok.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.LedgerEntry;
import org.ebok.finance.history.PageKey;
import org.ebok.finance.ledger.Amounts;
import org.ebok.spreadsheet.internal.CsvSpreadsheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CsvStatementTest {

    private StatementFixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new StatementFixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void opensInAPolishSpreadsheet() throws Exception {
        String csv = csv(EntryFilter.ALL, "pl");

        assertThat(csv).startsWith("\uFEFFData księgowania;Termin płatności;Rodzaj;Opis;Numer dokumentu;");
        assertThat(csv.lines().toList().get(0)).endsWith(";Naliczono;Wpłacono;Do zapłaty po operacji;Waluta");
        assertThat(csv).contains("\r\n").endsWith(";PLN\r\n");
    }

    @Test
    void holdsEveryEntryOldestFirstWithItsAmounts() throws Exception {
        List<LedgerEntry> entries = fixture.history()
                .part(fixture.scope(), fixture.ledger().id(), EntryFilter.ALL, PageKey.OLDEST, Amounts.ZERO, 10_000)
                .orElseThrow()
                .entries();
        List<CSVRecord> records = records(csv(EntryFilter.ALL, "pl"));

        assertThat(records).hasSameSizeAs(entries).hasSizeGreaterThan(50);
        for (int i = 0; i < entries.size(); i++) {
            CSVRecord record = records.get(i);
            assertThat(record.get("Data księgowania"))
                    .isEqualTo(entries.get(i).key().bookedOn().toString());
            assertThat(record.get("Do zapłaty po operacji"))
                    .isEqualTo(entries.get(i).balanceAfter().toPlainString().replace('.', ','));
            assertThat(record.get("Naliczono"))
                    .isEqualTo(entries.get(i).debit().toPlainString().replace('.', ','));
        }
    }

    @Test
    void aLedgerLongerThanAPartIsWrittenWhole() throws Exception {
        fixture.addEntries(2500);

        List<CSVRecord> records = records(csv(EntryFilter.ALL, "en"));

        assertThat(records.stream()
                        .filter(record -> record.get("Description").startsWith("Added"))
                        .count())
                .isEqualTo(2500);
        assertThat(records).extracting(record -> record.get("Booked on")).isSorted();
    }

    @Test
    void theExpectedLengthIsOfTheRightSize() throws Exception {
        CsvStatement statement = new CsvStatement(
                fixture.statement(EntryFilter.ALL), new CsvSpreadsheets(), StatementFixture.words("pl"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        statement.write(out);

        assertThat((double) statement.expectedLength() / out.size()).isBetween(0.5, 2.0);
    }

    @Test
    void formulasAndSeparatorsInTheTextsOfTheErpAreDefused() throws Exception {
        fixture.describeAll("=HYPERLINK(\"https://bad.example\";\"x\")\r\nsecond \"line\"");

        assertThat(records(csv(EntryFilter.ALL, "pl"))).hasSizeGreaterThan(50).allSatisfy(record -> assertThat(
                        record.get("Opis"))
                .isEqualTo("'=HYPERLINK(\"https://bad.example\";\"x\")\r\nsecond \"line\""));
    }

    private String csv(EntryFilter filter, String language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvStatement(fixture.statement(filter), new CsvSpreadsheets(), StatementFixture.words(language)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(String csv) throws Exception {
        return CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
    }
}
