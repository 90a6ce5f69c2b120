package org.ebok.finance.statement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.HarmlessText;
import org.ebok.finance.history.LedgerEntry;

/**
 * A statement as CSV in the form that spreadsheets set to Polish open by a double click: UTF-8 with its mark, semicolons,
 * decimal commas, days as 2026-12-31 (PN-EN 28601). The form is the same in every language, its heads are not.
 */
public final class CsvStatement {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setRecordSeparator("\r\n")
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int BYTES_OF_HEAD = 160;
    private static final int BYTES_OF_ENTRY = 105;

    private final Statement statement;
    private final Words words;
    private final boolean parts;

    public CsvStatement(Statement statement, Words words) {
        this.statement = statement;
        this.words = words;
        this.parts = !statement.ledger().subAccounts().isEmpty();
    }

    /** About how many bytes there will be, for progress bars. */
    public long expectedLength() {
        return BYTES_OF_HEAD + BYTES_OF_ENTRY * statement.totals().count();
    }

    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(head());
        statement.entries().forEach(entry -> printer.printRecord(record(entry)));
        printer.flush();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        for (String column : List.of("booked", "due", "kind", "text", "document")) {
            head.add(words.get("statement.csv." + column));
        }
        if (parts) {
            head.add(words.get("statement.csv.part"));
        }
        for (String column : List.of("debit", "credit", "after", "currency")) {
            head.add(words.get("statement.csv." + column));
        }
        return head;
    }

    private List<String> record(LedgerEntry entry) {
        List<String> record = new ArrayList<>();
        record.add(entry.key().bookedOn().toString());
        record.add(entry.dueOn().map(Object::toString).orElse(""));
        record.add(words.get("kind." + entry.kind().code()));
        record.add(text(entry.text()));
        record.add(text(entry.documentNumber().orElse("")));
        if (parts) {
            record.add(text(entry.subAccount().orElse("")));
        }
        record.add(number(entry.debit()));
        record.add(number(entry.credit()));
        record.add(number(entry.balanceAfter()));
        record.add(text(statement.ledger().currencyCode()));
        return record;
    }

    private static String number(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    /** The texts come from the ERP, where others have typed them. */
    static String text(String text) {
        return HarmlessText.of(text);
    }
}
