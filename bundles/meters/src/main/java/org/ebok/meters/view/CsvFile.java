package org.ebok.meters.view;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Words;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.usage.MonthUse;
import org.ebok.meters.usage.Step;

/** What a meter measured, for a spreadsheet. */
final class CsvFile {

    private static final int BYTES_OF_READING = 60;
    private static final int BYTES_OF_MONTH = 30;

    private final List<String> head;
    private final int bytesOfRow;
    private final List<List<Object>> rows;

    private <T> CsvFile(int bytesOfRow, List<String> head, List<T> things, Function<T, List<Object>> row) {
        this.bytesOfRow = bytesOfRow;
        this.head = head;
        this.rows = things.stream().map(row).toList();
    }

    /** Readings with what was used since the one before. */
    static CsvFile ofReadings(Meter meter, List<Step> steps, Words words) {
        return new CsvFile(
                BYTES_OF_READING,
                heads(words, "meter", "day", "value", "consumption", "unit", "source", "marks"),
                steps,
                step -> Arrays.asList(
                        meter.number(),
                        step.reading().day(),
                        step.reading().value(),
                        step.consumption().orElse(null),
                        meter.unit(),
                        words.get("source." + step.reading().source().code()),
                        step.marks().stream()
                                .sorted()
                                .map(mark -> words.get("mark." + mark.code()))
                                .collect(Collectors.joining(", "))));
    }

    /** Months with what was used in them, through whichever meters: a month may have had two. */
    static CsvFile ofMonths(Meter meter, List<MonthUse> months, Words words) {
        return new CsvFile(
                BYTES_OF_MONTH,
                heads(words, "month", "consumption", "unit", "whole", "estimated"),
                months,
                month -> List.of(
                        month.month(),
                        month.amount(),
                        meter.unit(),
                        words.get(month.complete() ? "csv.yes" : "csv.no"),
                        words.get(month.estimated() ? "csv.yes" : "csv.no")));
    }

    private static List<String> heads(Words words, String... columns) {
        return Stream.of(columns).map(column -> words.get("csv." + column)).toList();
    }

    /** About how many bytes there will be, for progress bars. */
    long expectedLength() {
        return (long) bytesOfRow * (rows.size() + 1);
    }

    void write(Spreadsheets spreadsheets, OutputStream out) throws IOException {
        SpreadsheetTable table = spreadsheets.begin(out, head);
        for (List<Object> row : rows) {
            table.row(row);
        }
        table.end();
    }
}
