package org.ebok.api.spreadsheet;

import java.util.regex.Pattern;

/** Texts that others have typed, for a file that a spreadsheet opens. */
public final class HarmlessText {

    private static final String FORMULA = "[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern BEGINS_FORMULA =
            Pattern.compile("^(?=[\\t\\r\\n]|" + FORMULA + ")|(?<=[,;]|[\\s\\S][\\t\\n])(?=" + FORMULA + ")");

    private HarmlessText() {}

    /**
     * What a spreadsheet would take for a formula gets an apostrophe in front, as OWASP's page on CSV injection asks, also
     * where another spreadsheet would begin a field within the text.
     *
     * @param text as it is, not null
     * @return the text that no spreadsheet runs
     */
    public static String of(String text) {
        return BEGINS_FORMULA.matcher(text).replaceAll("'");
    }
}
