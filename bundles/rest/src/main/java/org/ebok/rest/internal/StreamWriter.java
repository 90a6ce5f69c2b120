package org.ebok.rest.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Supplier;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyWriter;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * Writes what a resource streams. CXF would answer a failure of the stream by writing the problem behind whatever is
 * there already, and end the body as if all were well; here the response is stopped instead.
 */
final class StreamWriter implements MessageBodyWriter<StreamingOutput> {

    private final Supplier<StoppableResponse> response;

    StreamWriter() {
        this(StreamWriter::ofThisRequest);
    }

    StreamWriter(Supplier<StoppableResponse> response) {
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
            OutputStream out) {
        try {
            stream.write(out);
        } catch (IOException | RuntimeException e) {
            response.get().stop(e);
        }
    }

    private static StoppableResponse ofThisRequest() {
        return (StoppableResponse) PhaseInterceptorChain.getCurrentMessage()
                .getExchange()
                .getInMessage()
                .get(AbstractHTTPDestination.HTTP_RESPONSE);
    }
}
