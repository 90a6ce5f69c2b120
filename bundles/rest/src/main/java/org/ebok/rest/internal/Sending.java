package org.ebok.rest.internal;

import java.io.IOException;
import java.util.function.Supplier;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;

/**
 * Sends the body of each answer. When one fails on its way, CXF would write the problem behind whatever is there already and
 * end the body as if all were well, and note an error of the server even where the client has just gone; here the response
 * is stopped, and {@link ApiServlet} does what is right.
 */
final class Sending implements WriterInterceptor {

    private final Supplier<StoppableResponse> response;

    Sending() {
        this(StoppableResponse::ofThisRequest);
    }

    Sending(Supplier<StoppableResponse> response) {
        this.response = response;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext body) {
        try {
            body.proceed();
        } catch (IOException | RuntimeException e) {
            response.get().stop(e);
        }
    }
}
