package org.ebok.rest.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/**
 * A body that goes on only as long as its reader may have it. A reader decides how long an answer takes, and would otherwise
 * keep for hours what was taken from them meanwhile: a session that ended, a function, a customer.
 */
final class WatchedStream extends FilterOutputStream {

    private static final long NANOS_BETWEEN_LOOKS = 2_000_000_000L;

    private static final int SLICE = 32 * 1024;

    private final BooleanSupplier allowed;
    private final LongSupplier nanos;
    private long lookedAt;

    WatchedStream(OutputStream out, BooleanSupplier allowed, LongSupplier nanos) {
        super(out);
        this.allowed = allowed;
        this.nanos = nanos;
        this.lookedAt = nanos.getAsLong();
    }

    @Override
    public void write(int one) throws IOException {
        look();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        // A slow reader takes minutes for a large piece, which would go out whole.
        for (int done = 0; done < count; done += SLICE) {
            look();
            out.write(bytes, offset + done, Math.min(SLICE, count - done));
        }
    }

    private void look() {
        long now = nanos.getAsLong();
        if (now - lookedAt < NANOS_BETWEEN_LOOKS) {
            return;
        }
        lookedAt = now;
        if (!allowed.getAsBoolean()) {
            throw new ProblemException(Problem.UNAUTHENTICATED);
        }
    }

    /** Whoever writes may close what they write to; the answer ends later. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
