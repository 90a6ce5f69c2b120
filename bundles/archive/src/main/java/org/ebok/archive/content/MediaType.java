package org.ebok.archive.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a file is by its first bytes, whatever its name. */
public enum MediaType {
    PDF("application/pdf", "pdf"),
    XML("application/xml", "xml"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    ZIP("application/zip", "zip"),
    UNKNOWN("application/octet-stream", "bin");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String value;
    private final String extension;

    MediaType(String value, String extension) {
        this.value = value;
        this.extension = extension;
    }

    /** As in {@code Content-Type}. */
    public String value() {
        return value;
    }

    /** Of a file without a name. */
    String extension() {
        return extension;
    }

    /** Readers of PDF accept a head of other bytes, up to a kilobyte. */
    static MediaType of(byte[] head) {
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return PDF;
        }
        String start = startsWith(head, 0xEF, 0xBB, 0xBF) ? text.substring(BYTE_ORDER_MARK.length) : text;
        boolean html = start.toLowerCase(Locale.ROOT).contains("<html");
        return start.stripLeading().startsWith("<") && !html ? XML : UNKNOWN;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && Arrays.equals(
                        Arrays.stream(start).toArray(),
                        IntStream.range(0, start.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }
}
