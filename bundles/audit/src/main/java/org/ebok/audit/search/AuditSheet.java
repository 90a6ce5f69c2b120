package org.ebok.audit.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.audit.chain.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what is found as a table for a spreadsheet, however long it is. */
@Component(service = AuditSheet.class)
public final class AuditSheet {

    private static final int PART = 1_000;

    private static final List<String> HEADS =
            List.of("id", "at", "actor", "origin", "action", "subject", "before", "after", "detail");

    private final AuditSearch search;
    private final Spreadsheets spreadsheets;

    @Activate
    public AuditSheet(@Reference AuditSearch search, @Reference Spreadsheets spreadsheets) {
        this.search = search;
        this.spreadsheets = spreadsheets;
    }

    /**
     * @param filter which records
     * @param out where to; flushed, not closed
     * @return how many records were written
     * @throws IOException when the stream fails
     */
    public long write(AuditFilter filter, OutputStream out) throws IOException {
        SpreadsheetTable table = spreadsheets.begin(out, HEADS);
        long written = 0;
        List<Stored> part = search.find(filter, AuditSearch.LATEST, PART);
        while (!part.isEmpty()) {
            for (Stored record : part) {
                table.row(cells(record));
                written++;
            }
            part = search.find(filter, part.get(part.size() - 1).id(), PART);
        }
        table.end();
        return written;
    }

    private static List<Object> cells(Stored record) {
        Object[] cells = new Object[HEADS.size()];
        cells[0] = record.id();
        cells[1] = record.at();
        cells[4] = record.action();
        record.values().ifPresent(values -> {
            cells[2] = values.actor();
            cells[3] = values.origin();
            cells[5] = values.subject();
            cells[6] = values.before().orElse(null);
            cells[7] = values.after().orElse(null);
            cells[8] = values.detail();
        });
        return Arrays.asList(cells);
    }
}
