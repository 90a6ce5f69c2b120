package org.ebok.archive.content;

import java.util.Optional;
import org.ebok.api.problem.Problem;

/**
 * What to answer to a request for a file: which bytes, and with which headers.
 *
 * @param status 200, or 206 for a range
 * @param first first byte
 * @param last last byte, inclusive
 * @param size length of the whole file
 */
public record FileAnswer(int status, long first, long last, long size) {

    /**
     * Of a file that is to be saved: should a browser show it all the same, then without rights of the portal. A PDF that is
     * to be shown goes without, since browsers do not open their own viewer in a sandbox; its type keeps it a PDF.
     */
    public static final String POLICY = "sandbox; default-src 'none'";

    /** The file has no such bytes (RFC 9110, section 15.5.17). */
    public static final Problem NO_SUCH_RANGE = Problem.of("range-not-satisfiable", 416, "The file has no such bytes");

    /**
     * @param size length of the file, above zero
     * @param range the header {@code Range}, null for none
     * @param ifRange the header {@code If-Range}: files carry no validator, so none is ever the same
     * @return empty when the file has no such bytes
     */
    public static Optional<FileAnswer> of(long size, String range, String ifRange) {
        if (ifRange != null || !ByteRange.isOne(range)) {
            return Optional.of(new FileAnswer(200, 0, size - 1, size));
        }
        return ByteRange.of(range, size).map(asked -> new FileAnswer(206, asked.first(), asked.last(), size));
    }

    /** Bytes in the answer. */
    public long length() {
        return last - first + 1;
    }

    /** The header {@code Content-Range}. */
    public String contentRange() {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
