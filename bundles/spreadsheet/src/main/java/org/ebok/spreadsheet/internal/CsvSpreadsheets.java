package org.ebok.spreadsheet.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.osgi.service.component.annotations.Component;

/** Tables as CSV. */
@Component
public final class CsvSpreadsheets implements Spreadsheets {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setRecordSeparator("\r\n")
            .get();

    // Without it a spreadsheet takes the file for one of the system's old encoding.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public SpreadsheetTable begin(OutputStream out, List<String> heads) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(heads);
        return new CsvTable(printer);
    }
}
