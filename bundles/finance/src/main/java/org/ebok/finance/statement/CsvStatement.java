package org.ebok.finance.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Words;
import org.ebok.finance.history.LedgerEntry;

/** A statement for a spreadsheet, an entry a row. */
public final class CsvStatement {

    private static final int BYTES_OF_HEAD = 160;
    private static final int BYTES_OF_ENTRY = 105;

    private final Statement statement;
    private final Spreadsheets spreadsheets;
    private final Words words;
    private final boolean parts;

    public CsvStatement(Statement statement, Spreadsheets spreadsheets, Words words) {
        this.statement = statement;
        this.spreadsheets = spreadsheets;
        this.words = words;
        this.parts = !statement.ledger().subAccounts().isEmpty();
    }

    /** About how many bytes there will be, for progress bars. */
    public long expectedLength() {
        return BYTES_OF_HEAD + BYTES_OF_ENTRY * statement.totals().count();
    }

    public void write(OutputStream out) throws IOException {
        SpreadsheetTable table = spreadsheets.begin(out, head());
        statement.entries().forEach(entry -> table.row(row(entry)));
        table.end();
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

    private List<Object> row(LedgerEntry entry) {
        List<Object> row = new ArrayList<>();
        row.add(entry.key().bookedOn());
        row.add(entry.dueOn().orElse(null));
        row.add(words.get("kind." + entry.kind().code()));
        row.add(entry.text());
        row.add(entry.documentNumber().orElse(null));
        if (parts) {
            row.add(entry.subAccount().orElse(null));
        }
        row.add(entry.debit());
        row.add(entry.credit());
        row.add(entry.balanceAfter());
        row.add(statement.ledger().currencyCode());
        return row;
    }
}
