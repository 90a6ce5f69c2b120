package org.ebok.meters.view;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.HarmlessText;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.usage.MonthUse;
import org.ebok.meters.usage.Step;

/**
 * Rows as CSV in the form that spreadsheets set to Polish open by a double click: UTF-8 with its mark, semicolons, decimal
 * commas, days as 2026-12-31. The form is the same in every language, its heads are not.
 */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setRecordSeparator("\r\n")
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BYTES_OF_READING = 60;
    private static final int BYTES_OF_MONTH = 30;

    private final List<String> head;
    private final int count;
    private final int bytesOfRow;
    private final Stream<List<String>> rows;

    private <T> CsvFile(int bytesOfRow, List<String> head, List<T> things, Function<T, List<String>> row) {
        this.bytesOfRow = bytesOfRow;
        this.head = head;
        this.count = things.size();
        this.rows = things.stream().map(row);
    }

    /** Readings with what was used since the one before. */
    static CsvFile ofReadings(Meter meter, List<Step> steps, Words words) {
        return new CsvFile(
                BYTES_OF_READING,
                heads(words, "meter", "day", "value", "consumption", "unit", "source", "marks"),
                steps,
                step -> List.of(
                        text(meter.number()),
                        step.reading().day().toString(),
                        number(step.reading().value()),
                        step.consumption().map(CsvFile::number).orElse(""),
                        text(meter.unit()),
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
                        month.month().toString(),
                        number(month.amount()),
                        text(meter.unit()),
                        words.get(month.complete() ? "csv.yes" : "csv.no"),
                        words.get(month.estimated() ? "csv.yes" : "csv.no")));
    }

    private static List<String> heads(Words words, String... columns) {
        return Stream.of(columns).map(column -> words.get("csv." + column)).toList();
    }

    /** About how many bytes there will be, for progress bars. */
    long expectedLength() {
        return (long) bytesOfRow * (count + 1);
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(head);
        printer.printRecords(rows);
        printer.flush();
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** The texts come from the ERP, where others have typed them. */
    static String text(String text) {
        return HarmlessText.of(text);
    }
}
