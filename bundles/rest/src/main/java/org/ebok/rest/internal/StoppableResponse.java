package org.ebok.rest.internal;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * A response that a failing body can stop: nothing written afterwards goes out, not even the end of the body. Whoever
 * made this response then decides between a problem, where nothing has been sent yet, and a connection that breaks.
 */
final class StoppableResponse extends HttpServletResponseWrapper {

    private final boolean wantsBody;
    private ServletOutputStream stream;
    private Exception failure;
    private boolean clientGone;
    private long written;

    StoppableResponse(HttpServletResponse response) {
        this(response, true);
    }

    /** @param wantsBody whether the client asked for the body too, and not for the head alone */
    StoppableResponse(HttpServletResponse response, boolean wantsBody) {
        super(response);
        this.wantsBody = wantsBody;
    }

    /** That of the request which this thread answers. */
    static StoppableResponse ofThisRequest() {
        return (StoppableResponse) PhaseInterceptorChain.getCurrentMessage()
                .getExchange()
                .getInMessage()
                .get(AbstractHTTPDestination.HTTP_RESPONSE);
    }

    boolean wantsBody() {
        return wantsBody;
    }

    void stop(Exception cause) {
        failure = cause;
    }

    /** Why the body failed, empty when it did not. */
    Optional<Exception> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether it was the client who stopped taking the answer. */
    boolean clientIsGone() {
        return clientGone;
    }

    /** Bytes of the body so far. */
    long written() {
        return written;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Stream(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (failure == null) {
            super.flushBuffer();
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private final class Stream extends ServletOutputStream {

        private final ServletOutputStream out;

        Stream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            unlessStopped(() -> out.write(one));
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            unlessStopped(() -> out.write(bytes, offset, length));
            written += length;
        }

        @Override
        public void flush() throws IOException {
            unlessStopped(out::flush);
        }

        @Override
        public void close() throws IOException {
            if (!wantsBody && written == 0) {
                // Closing would announce a length of nothing. What was sent before has the length that it says, or
                // none.
                unlessStopped(StoppableResponse.this::flushBuffer);
            }
            unlessStopped(out::close);
        }

        private void unlessStopped(Writing writing) throws IOException {
            if (failure != null) {
                return;
            }
            try {
                writing.run();
            } catch (IOException e) {
                clientGone = true;
                throw e;
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
