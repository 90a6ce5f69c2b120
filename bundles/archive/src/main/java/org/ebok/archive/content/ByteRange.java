package org.ebok.archive.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a client asks for (RFC 9110, section 14). One range is answered; a header with several, or that
 * is not understood, is answered with the whole file, as the RFC allows.
 *
 * @param first first byte, from 0
 * @param last last byte, inclusive
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Whether the header asks for one range at all. */
    static boolean isOne(String header) {
        return header != null && ONE.matcher(header.replace(" ", "")).matches() && !header.endsWith("=-");
    }

    /** The range of a file of that size, empty when the file has no such bytes. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header.replace(" ", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a range");
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = Math.min(size, Long.parseLong(matcher.group(2)));
            return suffix == 0 ? Optional.empty() : Optional.of(new ByteRange(size - suffix, size - 1));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(matcher.group(2)));
        return first < size && first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }
}
