package org.ebok.spreadsheet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSpreadsheetsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written(List<?>... rows) throws IOException {
        SpreadsheetTable table = new CsvSpreadsheets().begin(out, List.of("Zażółć", "b"));
        for (List<?> row : rows) {
            table.row(row);
        }
        table.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void opensInAPolishSpreadsheet() throws IOException {
        assertThat(written(List.of("gęślą", "jaźń"))).isEqualTo("\uFEFFZażółć;b\r\ngęślą;jaźń\r\n");
    }

    @Test
    void numbersKeepTheirDecimalsAndDaysTheirOrder() throws IOException {
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-30T12:15:00+01:00");

        assertThat(written(
                        Arrays.asList(new BigDecimal("-1234567.50"), null),
                        List.of(LocalDate.of(2026, 2, 1), YearMonth.of(2026, 3)),
                        List.of(moment, true),
                        List.of(12L, new BigDecimal("1E+3"))))
                .endsWith("\r\n-1234567,50;\r\n2026-02-01;2026-03\r\n2026-11-30T12:15+01:00;true\r\n12;1000\r\n");
    }

    @Test
    void whatSeparatesIsQuoted() throws IOException {
        assertThat(written(List.of("a;b", "c\r\n\"d\""))).endsWith("\r\n\"a;b\";\"c\r\n\"\"d\"\"\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'=1+1','''=1+1'",
        "'+48 58','''+48 58'",
        "'-2+3','''-2+3'",
        "'-','''-'",
        "'@SUM(A1)','''@SUM(A1)'",
        "'＝1+1','''＝1+1'",
        "'\u00A0=1+1','''\u00A0=1+1'",
        "'\u200B=1+1','''\u200B=1+1'",
        "'a,=1+1,b','a,''=1+1,b'",
        "'a\t=1','a\t''=1'",
        "'Opłata = 5','Opłata = 5'",
        "'12 866','12 866'",
    })
    void aTextIsNoFormula(String text, String cell) throws IOException {
        assertThat(written(List.of("x", text))).endsWith("\r\nx;" + cell + "\r\n");
    }

    @Test
    void theStreamIsFlushedAndNotClosed() throws IOException {
        boolean[] closed = {false};
        SpreadsheetTable table = new CsvSpreadsheets()
                .begin(
                        new OutputStream() {
                            @Override
                            public void write(int value) {
                                out.write(value);
                            }

                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        List.of("a"));
        table.row(List.of("b"));
        table.end();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\r\nb\r\n");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamThatFailsIsNotHidden() throws IOException {
        SpreadsheetTable table = new CsvSpreadsheets()
                .begin(
                        new OutputStream() {
                            @Override
                            public void write(int value) throws IOException {
                                throw new IOException("gone");
                            }
                        },
                        List.of("a"));

        assertThatThrownBy(table::end).isInstanceOf(IOException.class).hasMessage("gone");
    }
}
