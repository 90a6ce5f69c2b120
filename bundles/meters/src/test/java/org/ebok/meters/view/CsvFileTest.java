package org.ebok.meters.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.meters.MetersFunction;
import org.ebok.spreadsheet.internal.CsvSpreadsheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private MetersOfAnna anna;

    @BeforeEach
    void open() throws SQLException {
        anna = new MetersOfAnna();
    }

    @AfterEach
    void close() throws SQLException {
        anna.close();
    }

    private static Words words(Language language) {
        return Words.of(MetersFunction.class, "/i18n/meters", language);
    }

    private static List<String> lines(CsvFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(new CsvSpreadsheets(), bytes);
        assertThat((double) bytes.size() / file.expectedLength()).isBetween(0.5, 2.0);
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    @Test
    void readingsOpenInAPolishSpreadsheetOldestFirst() throws IOException {
        MeterHistory cold = anna.history("cold");
        List<String> lines =
                lines(CsvFile.ofReadings(cold.meter(), cold.consumption().steps(), words(Language.POLISH)));
        assertThat(lines).hasSize(36);
        assertThat(lines.get(0)).startsWith("\uFEFFNumer licznika;Data odczytu;");
        assertThat(lines.get(1)).isEqualTo("No cold;2023-12-31;100,000;;m³;Zdalny;pierwszy odczyt");
        assertThat(lines.get(35)).isEqualTo("No cold;2026-10-31;248,000;16,000;m³;Zdalny;");
    }

    @Test
    void monthsReachBackBeforeTheReplacement() throws IOException {
        MeterHistory hot = anna.history("hot");
        assertThat(lines(CsvFile.ofMonths(hot.meter(), hot.months().all(), words(Language.ENGLISH))))
                .hasSize(35)
                .contains("2024-01;2,000;m³;yes;no");
    }
}
