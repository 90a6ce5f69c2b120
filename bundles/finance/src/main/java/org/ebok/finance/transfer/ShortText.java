package org.ebok.finance.transfer;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a text is made to fit into a field of the two-dimensional code. Invisible marks are left out, control
 * characters and the separator {@code |} become spaces; of a text that is still too long first the usual long words are abbreviated, and then it is cut, after a whole
 * word where that keeps at least half of the space.
 */
public final class ShortText {

    /** The rule in words, for administrators. */
    public static final String RULE =
            "Characters that the code cannot carry (| and control characters) become spaces. A text that is"
                    + " too long has its usual words abbreviated (Spółdzielnia Mieszkaniowa: SM, Wspólnota Mieszkaniowa: WM,"
                    + " Przedsiębiorstwo: P., spółka z ograniczoną odpowiedzialnością: sp. z o.o., spółka akcyjna: S.A.) and is then"
                    + " cut, after a whole word where half of the space or more stays used. Account and amount are never changed.";

    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        ABBREVIATIONS.put("spółdzielnia mieszkaniowa", "SM");
        ABBREVIATIONS.put("wspólnota mieszkaniowa", "WM");
        ABBREVIATIONS.put("spółka z ograniczoną odpowiedzialnością", "sp. z o.o.");
        ABBREVIATIONS.put("spółka akcyjna", "S.A.");
        ABBREVIATIONS.put("przedsiębiorstwo", "P.");
    }

    private ShortText() {}

    static String fit(String text, int length) {
        String clean = clean(text);
        if (clean.length() <= length) {
            return clean;
        }
        String shorter = abbreviate(clean);
        return shorter.length() <= length ? shorter : cut(shorter, length);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[|\\p{Cc}\\p{Cs}\\p{Z}]+", " ")
                .strip();
    }

    private static String abbreviate(String text) {
        String result = text;
        for (Map.Entry<String, String> entry : ABBREVIATIONS.entrySet()) {
            result = result.replaceAll("(?iu)\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return result;
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        String head = text.substring(0, end);
        int space = text.charAt(end) == ' ' ? end : head.lastIndexOf(' ');
        return (space >= length / 2 ? head.substring(0, Math.min(space, head.length())) : head).strip();
    }
}
