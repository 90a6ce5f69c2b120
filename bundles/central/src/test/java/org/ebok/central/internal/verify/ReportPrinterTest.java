package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {

    private static final Report REPORT = new Report(
            List.of(
                    Finding.of(Message.COLUMN_TYPE, "ledger", "booked_through", "timestamp in place of DATE"),
                    new Finding(
                            Message.NULL_VALUE,
                            "customer",
                            "kind",
                            List.of("17", "203", "204", "311", "378"),
                            true,
                            ""),
                    new Finding(
                            Message.DUPLICATE_KEY,
                            "ledger_entry",
                            "ledger_id, booked_on, entry_no",
                            List.of("18 2026-11-01 529"),
                            false,
                            ""),
                    Finding.of(Message.WHOLE_TABLE, "ledger_entry", "", "zapisy, about 1973400 rows")),
            List.of("29 statements looked at the rows.", "10 query plans were looked at."));

    @Test
    void printsWhatTheManualShows() throws IOException {
        String printed = print(REPORT);

        String block = "```\n" + printed.lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + '\n')
                + "```\n";
        assertThat(Files.readString(Path.of("../../docs/central-database.md"))).contains(block);
    }

    @Test
    void saysSoWhenNothingIsWrong() {
        assertThat(print(new Report(List.of(), List.of("A note."))))
                .isEqualToNormalizingNewlines("A note.\nThe mapping keeps the contract.\n");
    }

    private static String print(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportPrinter(report).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
