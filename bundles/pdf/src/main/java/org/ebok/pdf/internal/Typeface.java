package org.ebok.pdf.internal;

import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A font that measures and breaks texts.
 *
 * @param font the font, the same in all documents
 */
record Typeface(BaseFont font) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** In place of a letter that the font lacks, which would be left out without a trace. */
    private static final char BOX = '\u25a1';

    /** The width of a text that {@link #clean} gave. */
    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** The text as it can be shown: composed letters, no control characters but line ends, a box for what is not in the font. */
    String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(letter -> append(clean, letter));
        return clean.toString();
    }

    /** The text in one line that is never broken. */
    String cleanLine(String text) {
        return clean(text).replace('\n', ' ').replace(' ', NO_BREAK_SPACE);
    }

    private void append(StringBuilder clean, int letter) {
        if (letter == '\n' || letter == '\r') {
            clean.append('\n');
        } else if (letter == '\t') {
            clean.append(' ');
        } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
            clean.append(shown(letter));
        }
    }

    private char shown(int letter) {
        if (Character.isBmpCodePoint(letter) && font.charExists(letter)) {
            return (char) letter;
        }
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR -> NO_BREAK_SPACE;
            case Character.DASH_PUNCTUATION -> '-';
            default -> BOX;
        };
    }

    /** Breaks a clean text into lines: between words, and inside of a word that is wider than a line; at least one line. */
    List<String> lines(String text, float size, float room) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            breakPart(part, size, room, lines);
        }
        return lines;
    }

    private void breakPart(String part, float size, float room, List<String> lines) {
        if (width(part, size) <= room) {
            lines.add(part);
            return;
        }
        float space = width(" ", size);
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : part.split(" +")) {
            float wide = width(word, size);
            if (!line.isEmpty() && used + space + wide > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            if (wide > room) {
                String rest = breakWord(word, size, room, lines);
                line.append(rest);
                used += width(rest, size);
            } else {
                line.append(word);
                used += wide;
            }
        }
        lines.add(line.toString());
    }

    /** Adds the full lines of a word that is wider than a line, and returns the rest. Begins where a line begins. */
    private String breakWord(String word, float size, float room, List<String> lines) {
        int from = 0;
        float used = 0;
        for (int at = 0; at < word.length(); at++) {
            float wide = font.getWidthPoint(word.charAt(at), size);
            if (at > from && used + wide > room) {
                lines.add(word.substring(from, at));
                from = at;
                used = 0;
            }
            used += wide;
        }
        return word.substring(from);
    }

    /** The text cut to one line, with dots where something is missing. */
    String cut(String text, float size, float room) {
        String line = cleanLine(text);
        if (width(line, size) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + "…", size) > room) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
