package org.ebok.pdf.internal;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The fonts of all documents. They are read with the first document, not at the start of the server, and then shared: a
 * parsed font is only read from.
 */
final class Typefaces {

    private static final String FOLDER = "/liberation/";

    private Pair pair;

    /**
     * The two weights.
     *
     * @param regular for texts
     * @param bold for names, heads and totals
     */
    record Pair(Typeface regular, Typeface bold) {}

    /** The fonts, read now if they were not yet. */
    synchronized Pair get() throws IOException {
        if (pair == null) {
            pair = new Pair(read("LiberationSans-Regular.ttf"), read("LiberationSans-Bold.ttf"));
        }
        return pair;
    }

    private static Typeface read(String name) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new Typeface(
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null));
        }
    }
}
