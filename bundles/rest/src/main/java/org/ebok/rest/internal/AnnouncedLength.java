package org.ebok.rest.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The body of an answer whose head tells its length. It holds back the last byte until the stream has ended well: a
 * client has the whole when it has so many bytes, and a stream that fails at its very end, or goes on, could not be told
 * from a good one any more.
 */
final class AnnouncedLength extends FilterOutputStream {

    private final long length;
    private long taken;
    private int last;

    AnnouncedLength(OutputStream out, long length) {
        super(out);
        this.length = length;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (count == 0) {
            return;
        }
        if (count > length - taken) {
            throw new IOException("The stream goes on after the " + length + " bytes that were announced");
        }
        taken += count;
        boolean complete = taken == length;
        out.write(bytes, offset, complete ? count - 1 : count);
        if (complete) {
            last = bytes[offset + count - 1];
        }
    }

    /** Sends the last byte. */
    void end() throws IOException {
        if (taken < length) {
            throw new IOException("The stream ended after " + taken + " of " + length + " bytes");
        }
        if (length > 0) {
            out.write(last);
        }
    }

    /** Whoever writes may close what they write to; the answer ends later. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
