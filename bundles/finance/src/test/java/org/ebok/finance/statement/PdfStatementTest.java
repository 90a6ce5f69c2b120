package org.ebok.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ebok.api.pdf.PdfCode;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfStatementTest {

    private static final String NBSP = "\u00A0";

    private StatementFixture fixture;
    private final Recorded recorded = new Recorded();

    @BeforeEach
    void open() throws SQLException {
        fixture = new StatementFixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void saysWhoseAndOfWhatItIsAndWhatIsOwed() throws Exception {
        write(EntryFilter.ALL, "pl");

        assertThat(recorded.lines)
                .contains(
                        "title pl Wyciąg z rozliczenia: Mieszkanie",
                        "fact Klient: Anna Kowalska",
                        "fact Numer klienta: D00001",
                        "fact Okres: wszystkie operacje",
                        "fact Waluta: PLN")
                .anyMatch(line -> line.startsWith("fact Stan na ")
                        && line.endsWith(": do zapłaty 1" + NBSP + "146,24" + NBSP + "zł"));
        assertThat(recorded.lines.get(recorded.lines.size() - 1)).isEqualTo("finish");
    }

    @Test
    void hasARowForEachEntryAndTheTotalsOfThem() throws Exception {
        Statement statement = fixture.statement(EntryFilter.ALL);
        write(EntryFilter.ALL, "pl");

        assertThat(recorded.lines.stream().filter(line -> line.startsWith("row ")))
                .hasSize((int) statement.totals().count());
        assertThat(recorded.lines)
                .anyMatch(line -> line.startsWith("totals [Razem, , , ") && line.endsWith(", 1" + NBSP + "146,24]"));
    }

    @Test
    void whatTheWordsOrTheColumnsSayIsNotRepeated() throws Exception {
        write(EntryFilter.ALL, "pl");

        assertThat(recorded.lines)
                .noneMatch(line -> line.matches("row \\[[^,]*, Wpłata przelewem.*· Wpłata.*"))
                .noneMatch(line -> line.matches("row \\[[^,]*, Fundusz remontowy za .*· Fundusz remontowy.*"))
                .anyMatch(line -> line.contains("Bilans otwarcia" + NBSP + "· Stan początkowy"))
                .anyMatch(line -> line.contains("Wpłata przelewem" + NBSP + "· Fundusz remontowy"));
    }

    @Test
    void aPeriodThatIsNotOverEndsToday() throws Exception {
        LocalDate tomorrow =
                fixture.statement(EntryFilter.ALL).asOf().toLocalDate().plusDays(1);
        write(new EntryFilter(Optional.empty(), Optional.of(tomorrow), Optional.empty(), Optional.empty()), "en");

        assertThat(recorded.lines).noneMatch(line -> line.startsWith("fact On " + tomorrow.getDayOfMonth() + " "));
    }

    @Test
    void aFilterIsSaidAndThePeriodBeginsWithItsBalance() throws Exception {
        LocalDate from = LocalDate.of(2025, 3, 1);
        write(
                new EntryFilter(
                        Optional.of(from),
                        Optional.of(from.plusYears(1)),
                        Optional.of(EntryKind.PAYMENT),
                        Optional.of("BLIK")),
                "en");

        assertThat(recorded.lines)
                .contains("fact Period: from 1 Mar 2025 to 1 Mar 2026", "fact Only: Payment, “BLIK”")
                .anyMatch(line -> line.startsWith("fact Before 1 Mar 2025: "));
    }

    @Test
    void whatBreaksOffIsNotFinished() throws Exception {
        recorded.failAt = 20;

        assertThat(catchThrowable(() -> write(EntryFilter.ALL, "pl"))).isInstanceOf(IOException.class);
        assertThat(recorded.lines).doesNotContain("finish").endsWith("close");
    }

    private void write(EntryFilter filter, String language) throws IOException {
        new PdfStatement(fixture.statement(filter), recorded, StatementFixture.words(language))
                .write(OutputStream.nullOutputStream());
    }

    /** Keeps what is added as lines of text. */
    private static final class Recorded implements PdfDocuments, PdfDocument {

        private final List<String> lines = new ArrayList<>();
        private int failAt = Integer.MAX_VALUE;

        @Override
        public PdfDocument begin(OutputStream out, String title, Locale language) {
            lines.add("title " + language + " " + title);
            return this;
        }

        @Override
        public void fact(String label, String value) {
            lines.add("fact " + label + ": " + value);
        }

        @Override
        public void paragraph(String text) {
            lines.add("paragraph " + text);
        }

        @Override
        public void table(List<PdfColumn> columns) {
            lines.add("table " + columns.size());
        }

        @Override
        public void row(List<String> cells) throws IOException {
            if (lines.size() >= failAt) {
                throw new IOException("gone");
            }
            lines.add("row " + cells);
        }

        @Override
        public void totals(List<String> cells) {
            lines.add("totals " + cells);
        }

        @Override
        public void code(PdfCode code, String caption, Optional<String> link) {
            throw new UnsupportedOperationException("A statement holds no code");
        }

        @Override
        public void finish() {
            lines.add("finish");
        }

        @Override
        public void close() {
            if (!lines.contains("finish")) {
                lines.add("close");
            }
        }
    }
}
