package org.ebok.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.pdf.internal.Documents.LEDGER;
import static org.ebok.pdf.internal.Documents.POLISH;
import static org.ebok.pdf.internal.Documents.documents;
import static org.ebok.pdf.internal.Documents.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import org.ebok.api.pdf.PdfDocument;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final int ROWS = 200_000;
    private static final int PART = 20_000;
    private static final long MEGABYTE = 1 << 20;

    /** Counts and forgets. */
    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] part, int offset, int length) {
            bytes += length;
        }
    }

    @Test
    void rowsGoOutAndAreForgotten() throws IOException {
        Counter out = new Counter();
        try (PdfDocument document = documents().begin(out, "Historia rozliczeń", POLISH)) {
            document.table(LEDGER);
            add(document, 0, PART);
            assertThat(out.bytes).isGreaterThan(200_000);
            long retained = retained();
            for (int row = PART; row < ROWS; row += PART) {
                long before = out.bytes;
                add(document, row, row + PART);
                assertThat(out.bytes - before).isGreaterThan(200_000);
            }
            // Where each page begins, and nothing of its 40 rows: they alone would be some 40 MB.
            assertThat(retained() - retained).isLessThan(4 * MEGABYTE);
            long before = out.bytes;
            document.finish();
            assertThat(before).isGreaterThan(out.bytes * 8 / 10);
        }
    }

    private static void add(PdfDocument document, int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            document.row(entry(row));
        }
    }

    private static long retained() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
