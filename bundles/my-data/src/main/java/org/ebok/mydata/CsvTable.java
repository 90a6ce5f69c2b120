package org.ebok.mydata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.HarmlessText;

/**
 * Rows as CSV in the form that spreadsheets set to Polish open by a double click: UTF-8 with its mark, semicolons, decimal
 * commas, days as 2026-12-31.
 */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setRecordSeparator("\r\n")
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvTable(OutputStream out, List<String> columns) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(columns);
    }

    void row(List<?> values) throws IOException {
        for (Object value : values) {
            printer.print(cell(value));
        }
        printer.println();
    }

    /** Writes what is still to be written; the stream is left open. */
    void end() throws IOException {
        printer.flush();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace('.', ',');
        }
        return value instanceof String text ? HarmlessText.of(text) : value.toString();
    }
}
