package org.ebok.audit.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records as lines of JSON in a log, which the operator's logging sends to a file or to syslog (RFC 5424). Each record goes out
 * at least once: the line comes before the link is kept, and a receiver knows a repeated one by its number.
 */
final class AuditStream {

    /** The log. */
    static final String LOG = "org.ebok.audit.stream";

    private static final Logger LINES = LoggerFactory.getLogger(LOG);

    private final JsonFactory json = new JsonFactory();

    void send(String node, Stored record) {
        LINES.info(line(node, record));
    }

    String line(String node, Stored record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator line = json.createGenerator(text)) {
            line.writeStartObject();
            line.writeNumberField("id", record.id());
            line.writeStringField("at", record.at().toInstant().toString());
            line.writeStringField("node", node);
            line.writeStringField("action", record.action());
            if (record.values().isPresent()) {
                write(line, record.values().get());
            }
            line.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator line, Stored.Values values) throws IOException {
        line.writeStringField("actor", values.actor());
        line.writeStringField("origin", values.origin());
        line.writeStringField("subject", values.subject());
        if (values.before().isPresent()) {
            line.writeStringField("before", values.before().get());
        }
        if (values.after().isPresent()) {
            line.writeStringField("after", values.after().get());
        }
        line.writeStringField("detail", values.detail());
    }
}
