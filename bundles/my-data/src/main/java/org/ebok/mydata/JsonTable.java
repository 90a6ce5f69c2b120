package org.ebok.mydata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as one JSON array of objects, a line each, written as they come. Decimals are texts, as in the REST interfaces, so that
 * no reader rounds them; days and moments are those of ISO 8601.
 */
final class JsonTable {

    private final Writer out;
    private final List<String> columns;
    private boolean begun;

    JsonTable(OutputStream out, List<String> columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    void row(List<?> values) throws IOException {
        out.write(begun ? ",\n{" : "[\n{");
        begun = true;
        for (int i = 0; i < columns.size(); i++) {
            out.write(i == 0 ? "" : ",");
            text(columns.get(i));
            out.write(':');
            value(values.get(i));
        }
        out.write('}');
    }

    /** Ends the array; the stream is left open. */
    void end() throws IOException {
        out.write(begun ? "\n]\n" : "[]\n");
        out.flush();
    }

    private void value(Object value) throws IOException {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.write(String.valueOf(value));
        } else if (value instanceof BigDecimal decimal) {
            text(decimal.toPlainString());
        } else {
            text(value.toString());
        }
    }

    private void text(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c < ' ' || Character.isSurrogate(c)) { // half of a pair is no UTF-8
                out.write(String.format("\\u%04x", (int) c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }
}
