package org.ebok.archive.document;

import java.math.BigDecimal;
import java.util.Arrays;
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
                row.optionalDecimal("amount").map(value -> amount(row, value)),
                row.optionalText("ledger_id"),
                row.optionalText("format").map(code -> code("format", Format.values(), code)),
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
                code("purpose", Purpose.values(), row.text("purpose")),
                row.optionalText("icon"));
    }

    private static DocumentId id(Row row) {
        String id = row.text("document_id");
        if (id.length() > DocumentId.LONGEST) {
            throw new CentralDataException("document_id", "a text of at most " + DocumentId.LONGEST + " characters");
        }
        return new DocumentId(id);
    }

    private static Document.Amount amount(Row row, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 2) {
            throw new CentralDataException("amount", "an amount with at most two decimals");
        }
        return new Document.Amount(value.setScale(2), row.text("currency"));
    }

    private static <C extends Enum<C>> C code(String column, C[] codes, String code) {
        return Arrays.stream(codes)
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new CentralDataException(column, "one of the codes of the contract"));
    }
}
