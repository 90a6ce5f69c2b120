package org.ebok.documents.invoice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;

/**
 * All fields in the rows of a table: a row for each element that holds values, with the values in it. One row a value would
 * make thousands of pages of a long invoice.
 */
final class FieldRows {

    /** A row longer than this is broken, so that it stays within a page. */
    private static final int LONG_ROW = 1_200;

    private static final int LONG_LABEL = 60;

    /** Elements that go without saying. */
    private static final Set<String> WHOLE = Set.of("", "Faktura", "Fa");

    private final PdfDocument document;
    private final InvoiceWords words;

    FieldRows(PdfDocument document, InvoiceWords words) {
        this.document = document;
        this.words = words;
    }

    void write(Node root) throws IOException {
        document.table(List.of(
                new PdfColumn(words.get("pdf.field"), 25, false), new PdfColumn(words.get("pdf.value"), 75, false)));
        group(root, "");
    }

    private void group(Node node, String parent) throws IOException {
        List<String> values = new ArrayList<>();
        node.attributes().forEach(attribute -> values.add(attribute(attribute)));
        for (Node child : node.children()) {
            if (child.children().isEmpty()) {
                values.add(leaf(child, node.name()));
            } else {
                rows(node, parent, values);
                group(child, node.name());
            }
        }
        if (node.children().isEmpty()) {
            values.add(leaf(node, parent));
        }
        rows(node, parent, values);
    }

    private String leaf(Node leaf, String parent) {
        StringBuilder text = new StringBuilder();
        text.append(label(parent, leaf)).append(": ").append(leaf.text().strip());
        words.code(leaf.name(), leaf.text())
                .ifPresent(said -> text.append(" (").append(said).append(')'));
        for (Node.Attribute attribute : leaf.attributes()) {
            text.append(", ").append(attribute(attribute));
        }
        return text.toString();
    }

    private String attribute(Node.Attribute attribute) {
        return attribute.name() + ": " + attribute.value();
    }

    /** The field's name stands beside its words: it is what clerks and accountants know. */
    private String label(String parent, Node node) {
        String label = shorter(words.label(parent, node.name()));
        return label.equals(node.name()) ? label : label + " (" + node.name() + ")";
    }

    /** Where the values of a row are: many elements have an address. */
    private String place(String parent, Node node) {
        String label = shorter(words.label(parent, node.name()));
        return WHOLE.contains(parent) ? label : shorter(words.label("", parent)) + " – " + label;
    }

    private static String shorter(String label) {
        return label.length() <= LONG_LABEL
                ? label
                : label.substring(0, LONG_LABEL).strip() + "…";
    }

    private void rows(Node node, String parent, List<String> values) throws IOException {
        StringBuilder row = new StringBuilder();
        for (String value : values) {
            if (row.length() > 0 && row.length() + value.length() > LONG_ROW) {
                document.row(List.of(place(parent, node), row.toString()));
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " · ").append(value);
        }
        if (row.length() > 0) {
            document.row(List.of(place(parent, node), row.toString()));
        }
        values.clear();
    }
}
