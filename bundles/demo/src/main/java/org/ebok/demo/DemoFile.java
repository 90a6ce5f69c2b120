package org.ebok.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The file of a document.
 *
 * @param format as in the contract: PDF, XML or OTHER
 * @param extension end of its name, with the dot
 * @param parts its bytes in order
 */
record DemoFile(String format, String extension, List<byte[]> parts) {

    static DemoFile pdf(byte[] bytes) {
        return new DemoFile("PDF", ".pdf", List.of(bytes));
    }

    static DemoFile xml(byte[] bytes) {
        return new DemoFile("XML", ".xml", List.of(bytes));
    }

    static DemoFile csv(String text) {
        return new DemoFile("OTHER", ".csv", List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the same file in two parts. */
    DemoFile inTwo() {
        byte[] all = parts.get(0);
        int half = all.length / 2;
        return new DemoFile(
                format, extension, List.of(Arrays.copyOf(all, half), Arrays.copyOfRange(all, half, all.length)));
    }

    long size() {
        return parts.stream().mapToLong(part -> part.length).sum();
    }
}
