package org.ebok.archive.publication;

import java.util.Optional;
import org.ebok.api.central.Row;

/**
 * A document as staff see it before they take it back.
 *
 * @param id identifies it
 * @param number its number
 * @param title its title
 * @param customerNumber number of the customer, empty for the operator's own documents
 * @param batch what it was made together with, empty for nothing
 */
public record RegisteredDocument(
        String id, String number, String title, String customerNumber, Optional<String> batch) {

    static RegisteredDocument read(Row row) {
        return new RegisteredDocument(
                row.text("document_id"),
                row.text("number"),
                row.text("title"),
                row.optionalText("customer_number").orElse(""),
                row.optionalText("batch_id"));
    }
}
