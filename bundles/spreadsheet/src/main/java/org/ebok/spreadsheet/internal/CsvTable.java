package org.ebok.spreadsheet.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.HarmlessText;
import org.ebok.api.spreadsheet.SpreadsheetTable;

/** Rows as CSV. */
final class CsvTable implements SpreadsheetTable {

    private final CSVPrinter printer;

    CsvTable(CSVPrinter printer) {
        this.printer = printer;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(written(cell));
        }
        printer.println();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }

    private static String written(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return cell instanceof String text ? HarmlessText.of(text) : cell.toString();
    }
}
