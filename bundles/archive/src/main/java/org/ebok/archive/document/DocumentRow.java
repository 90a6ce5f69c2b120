package org.ebok.archive.document;

import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerId;

/** Reads a document of a row of the statements over documents. */
final class DocumentRow {

    /** What {@link #read} reads, of the aliases {@code d} and {@code k}. */
    static final String COLUMNS = """
            d.document_id, d.customer_id, d.number, d.title, d.issued_on, d.due_on, d.amount, d.currency, d.ledger_id,
                   d.format, d.file_name, d.file_size, d.batch_id, d.ksef_number, d.ksef_code_2,
                   k.kind_code, k.title_pl, k.title_en, k.purpose, k.icon""";

    private DocumentRow() {}

    static Document read(Row row) {
        return new Document(
                id(row),
                row.optionalText("customer_id").map(CustomerId::new),
                kind(row),
                row.text("number"),
                row.text("title"),
                row.date("issued_on"),
                row.optionalDate("due_on"),
                row.optionalMoney("amount").map(value -> new Document.Amount(value, row.text("currency"))),
                row.optionalText("ledger_id"),
                row.optionalCode("format", Format.class),
                row.optionalText("file_name"),
                row.optionalNumber("file_size"),
                row.optionalText("batch_id"),
                row.optionalText("ksef_number"),
                row.optionalText("ksef_code_2"));
    }

    static DocumentKind kind(Row row) {
        return new DocumentKind(
                row.text("kind_code"),
                row.text("title_pl"),
                row.text("title_en"),
                row.code("purpose", Purpose.class),
                row.optionalText("icon"));
    }

    private static DocumentId id(Row row) {
        String id = row.text("document_id");
        if (id.length() > DocumentId.LONGEST) {
            throw new CentralDataException("document_id", "a text of at most " + DocumentId.LONGEST + " characters");
        }
        return new DocumentId(id);
    }
}
