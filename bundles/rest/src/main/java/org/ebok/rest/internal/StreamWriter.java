package org.ebok.rest.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyWriter;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;

/**
 * Writes what a resource streams. Where the head tells a length, a body of another one is a failure, and so is a reader who
 * may no longer have it. {@link Sending} tells what a failure does.
 */
final class StreamWriter implements MessageBodyWriter<StreamingOutput> {

    private final OpenStreams streams;
    private final CurrentSubject reader;
    private final LongSupplier nanos;
    private final Supplier<StoppableResponse> response;

    StreamWriter(OpenStreams streams, CurrentSubject subject) {
        this(streams, subject, System::nanoTime, StoppableResponse::ofThisRequest);
    }

    StreamWriter(OpenStreams streams, CurrentSubject reader, LongSupplier nanos, Supplier<StoppableResponse> response) {
        this.streams = streams;
        this.reader = reader;
        this.nanos = nanos;
        this.response = response;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            StreamingOutput stream,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (!response.get().wantsBody()) {
            // The body is not made: CXF sends the head when it closes the empty one.
            return;
        }
        String whose = reader.isSignedIn() ? reader.login() : "";
        Optional<Problem> refusal = streams.begin(whose);
        if (refusal.isPresent()) {
            throw new ProblemException(refusal.get());
        }
        try {
            OutputStream watched = new WatchedStream(out, reader::keepsItsRights, nanos);
            write(stream, headers.getFirst(HttpHeaders.CONTENT_LENGTH), watched);
        } finally {
            streams.end(whose);
        }
    }

    private static void write(StreamingOutput stream, Object announced, OutputStream out) throws IOException {
        if (announced == null) {
            stream.write(out);
        } else {
            AnnouncedLength whole = new AnnouncedLength(out, Long.parseLong(announced.toString()));
            stream.write(whole);
            whole.end();
        }
    }
}
