package org.ebok.archive.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ebok.api.spreadsheet.HarmlessText;
import org.ebok.archive.publication.Opening;
import org.ebok.archive.publication.RegisteredDocument;

/**
 * Who had opened what and when, as CSV: what an operator needs within the 72 hours in which a breach of personal data is to
 * be notified (GDPR, article 33).
 */
final class OpeningReport {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private OpeningReport() {}

    static void write(List<Opening> openings, List<RegisteredDocument> documents, Appendable out) throws IOException {
        Map<String, RegisteredDocument> byId = documents.stream()
                .collect(Collectors.toMap(RegisteredDocument::id, Function.identity(), (one, other) -> one));
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord("document_id", "number", "title", "customer_number", "customer_id", "login", "opened_at");
        for (Opening opening : openings) {
            RegisteredDocument document = byId.get(opening.documentId());
            printer.printRecord(
                    HarmlessText.of(opening.documentId()),
                    HarmlessText.of(opening.number()),
                    document == null ? "" : HarmlessText.of(document.title()),
                    document == null ? "" : HarmlessText.of(document.customerNumber()),
                    opening.customerId() == null ? "" : HarmlessText.of(opening.customerId()),
                    HarmlessText.of(opening.login()),
                    opening.openedAt());
        }
        printer.flush();
    }
}
