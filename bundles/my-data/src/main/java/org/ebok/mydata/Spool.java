package org.ebok.mydata;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written and then read once, for what cannot go into the archive yet. Only the server's own user can read it,
 * and it is gone when it is closed.
 */
final class Spool implements AutoCloseable {

    private final FileChannel channel;
    private final Written out;

    Spool() throws IOException {
        Path file = Files.createTempFile("ebok-my-data-", ".part");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new Written(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    OutputStream out() {
        return out;
    }

    /** Whether what went wrong is the file itself, a full disk for instance, and not what was written to it. */
    boolean hasFailed() {
        return out.failed;
    }

    /** Copies everything that was written. */
    void copyTo(OutputStream target) throws IOException {
        out.flush();
        channel.position(0);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        in.transferTo(target);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Remembers that it failed. */
    private static final class Written extends OutputStream {

        private final OutputStream file;
        private boolean failed;

        Written(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                file.write(bytes, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                file.flush();
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
