package org.ebok.api.pdf;

import java.util.BitSet;

/**
 * A square of dark and light modules, as any writer of QR codes makes it, without a quiet zone.
 *
 * @param size modules in a row, above zero
 * @param dark the dark modules, row by row: module {@code x} of row {@code y} is bit {@code y * size + x}
 */
public record PdfCode(int size, BitSet dark) {

    /** Keeps a copy of the modules. */
    public PdfCode {
        if (size <= 0) {
            throw new IllegalArgumentException("A code needs modules");
        }
        dark = (BitSet) dark.clone();
    }

    /**
     * @param x column, from the left
     * @param y row, from the top
     * @return whether the module there is dark
     */
    public boolean isDark(int x, int y) {
        return dark.get(y * size + x);
    }
}
