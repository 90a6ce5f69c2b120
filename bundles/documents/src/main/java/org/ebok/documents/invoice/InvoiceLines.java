package org.ebok.documents.invoice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ebok.documents.invoice.InvoiceView.Entry;
import org.ebok.documents.invoice.InvoiceView.Line;

/** The lines of an invoice, or of the order that an advance was paid for. */
final class InvoiceLines {

    private static final Set<String> IN_COLUMNS = Set.of(
            "NrWierszaFa",
            "P_7",
            "P_8A",
            "P_8B",
            "P_9A",
            "P_11",
            "P_11A",
            "P_11Vat",
            "P_12",
            "StanPrzed",
            "NrWierszaZam",
            "P_7Z",
            "P_8AZ",
            "P_8BZ",
            "P_9AZ",
            "P_11NettoZ",
            "P_11VatZ",
            "P_12Z",
            "StanPrzedZ");

    private final InvoiceWords words;
    private final List<Node> lines;
    private final Set<String> corrected = new HashSet<>();

    InvoiceLines(Node invoice, InvoiceWords words) {
        this(invoice.all("FaWiersz").toList(), words);
    }

    private InvoiceLines(List<Node> lines, InvoiceWords words) {
        this.lines = lines;
        this.words = words;
        for (Node line : lines) {
            if (isBefore(line)) {
                corrected.add(number(line));
            }
        }
    }

    static InvoiceLines ofOrder(Node order, InvoiceWords words) {
        return new InvoiceLines(order.all("ZamowienieWiersz").toList(), words);
    }

    int count() {
        return lines.size();
    }

    InvoiceView.Lines page(int after, int limit) {
        int from = Math.min(Math.max(after, 0), lines.size());
        int to = (int) Math.min((long) from + limit, lines.size());
        return new InvoiceView.Lines(
                lines.subList(from, to).stream().map(this::line).toList(), to < lines.size() ? to : null);
    }

    private Line line(Node line) {
        return new Line(
                number(line),
                either(line, "P_7", "P_7Z"),
                either(line, "P_8B", "P_8BZ"),
                either(line, "P_8A", "P_8AZ"),
                either(line, "P_9A", line.has("P_9B") ? "P_9B" : "P_9AZ"),
                either(line, "P_11", "P_11NettoZ"),
                either(line, "P_11Vat", "P_11VatZ"),
                line.value("P_11A"),
                rate(line),
                isBefore(line) ? "before" : corrected.contains(number(line)) ? "after" : null,
                extra(line));
    }

    private static String number(Node line) {
        return either(line, "NrWierszaFa", "NrWierszaZam");
    }

    private static boolean isBefore(Node line) {
        return line.marked("StanPrzed") || line.marked("StanPrzedZ");
    }

    private static String either(Node line, String field, String other) {
        return line.has(field) ? line.value(field) : line.value(other);
    }

    private String rate(Node line) {
        String rate = either(line, "P_12", "P_12Z");
        if (rate != null) {
            return words.value("P_12", rate);
        }
        String foreign = either(line, "P_12_XII", "P_12Z_XII");
        return foreign == null ? null : foreign + "%";
    }

    private List<Entry> extra(Node line) {
        List<Entry> extra = new ArrayList<>();
        for (Node field : line.children()) {
            boolean shown = IN_COLUMNS.contains(field.name())
                    || field.name().equals("P_9B") && !line.has("P_9A")
                    || field.name().equals("P_12_XII") && !line.has("P_12")
                    || field.name().equals("P_12Z_XII") && !line.has("P_12Z");
            if (!shown) {
                boolean mark = field.name().endsWith("Zal_15");
                extra.add(new Entry(
                        words.label(line.name(), field.name()),
                        mark
                                ? words.get("yes")
                                : words.value(field.name(), field.text().strip())));
            }
        }
        return List.copyOf(extra);
    }
}
