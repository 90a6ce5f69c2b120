package org.ebok.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The caller's stream. It remembers its failure, which OpenPDF wraps in exceptions of its own, and writes nothing any more
 * after the first one. It does not close the caller's stream.
 */
final class Target extends OutputStream {

    private final OutputStream out;
    private IOException failure;

    Target(OutputStream out) {
        this.out = out;
    }

    /** What writes to the stream. */
    interface Step {
        void run() throws IOException;
    }

    /** Runs a step of OpenPDF and throws the stream's failure as it was. */
    void run(Runnable step) throws IOException {
        failed();
        try {
            step.run();
        } catch (RuntimeException e) {
            failed();
            throw e;
        }
        failed();
    }

    @Override
    public void write(int value) throws IOException {
        attempt(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Step step) throws IOException {
        failed();
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void failed() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
