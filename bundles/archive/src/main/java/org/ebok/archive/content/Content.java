package org.ebok.archive.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The file of a document, whose parts are read one after another as they are written, so that it takes the memory of one
 * part, whatever its length.
 *
 * @param name what it is called
 * @param type what it is
 * @param claimed whether it is what the contract says
 * @param lengths of its parts, the first one first
 * @param parts reads a part by its number, from 1
 */
public record Content(String name, MediaType type, boolean claimed, List<Integer> lengths, IntFunction<byte[]> parts) {

    /** Its length in bytes. */
    public long size() {
        return lengths.stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * Writes a range of it.
     *
     * @param first first byte, from 0
     * @param last last byte, inclusive
     * @param begun is told once, when the first bytes were read and before they are written
     * @throws IOException when the stream fails, or a part is no longer what it was
     */
    public void write(long first, long last, OutputStream out, Runnable begun) throws IOException {
        long start = 0;
        boolean told = false;
        for (int i = 0; i < lengths.size() && start <= last; i++) {
            long end = start + lengths.get(i);
            if (end > first) {
                byte[] bytes = parts.apply(i + 1);
                if (bytes.length != lengths.get(i)) {
                    throw new IOException("A part of the file changed while it was read");
                }
                if (!told) {
                    begun.run();
                    told = true;
                }
                int from = (int) Math.max(0, first - start);
                int to = (int) (Math.min(last + 1, end) - start);
                out.write(bytes, from, to - from);
            }
            start = end;
        }
    }
}
