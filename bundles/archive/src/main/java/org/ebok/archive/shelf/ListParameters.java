package org.ebok.archive.shelf;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.RequestParameter;
import org.ebok.archive.document.DocumentFilter;

/** Reads the parameters of a list. Each error names its parameter. */
public final class ListParameters {

    private static final int LONGEST_TEXT = 100;

    private ListParameters() {}

    /** Kind, year and words. */
    public static DocumentFilter filter(String kind, String year, String text) {
        RequestParameter given = new RequestParameter("year", year);
        Optional<Integer> number = given.given().map(digits -> year(given, digits));
        return new DocumentFilter(
                new RequestParameter("kind", kind).text(LONGEST_TEXT),
                number.map(value -> LocalDate.of(value, 1, 1)),
                number.map(value -> LocalDate.of(value, 12, 31)),
                new RequestParameter("text", text).words(LONGEST_TEXT));
    }

    /** Whether only what is unread. */
    public static boolean unread(String value) {
        RequestParameter unread = new RequestParameter("unread", value);
        return switch (unread.given().orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unread.bad("is neither true nor false");
        };
    }

    private static int year(RequestParameter year, String digits) {
        if (!digits.matches("[1-9][0-9]{3}")) {
            throw year.bad("is no year of four digits");
        }
        return Integer.parseInt(digits);
    }
}
