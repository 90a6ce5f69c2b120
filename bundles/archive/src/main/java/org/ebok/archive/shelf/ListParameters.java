package org.ebok.archive.shelf;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.archive.document.DocumentFilter;

/** Reads the parameters of a list. Each error names its parameter. */
public final class ListParameters {

    private static final int LONGEST_TEXT = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private ListParameters() {}

    /** Kind, year and words. */
    public static DocumentFilter filter(String kind, String year, String text) {
        Optional<Integer> number = given(year).map(ListParameters::year);
        return new DocumentFilter(
                text("kind", kind),
                number.map(value -> LocalDate.of(value, 1, 1)),
                number.map(value -> LocalDate.of(value, 12, 31)),
                text("text", text).map(part -> Normalizer.normalize(part, Normalizer.Form.NFC)));
    }

    /** Whether only what is unread. */
    public static boolean unread(String value) {
        return switch (given(value).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad("unread", "is neither true nor false");
        };
    }

    private static int year(String text) {
        if (!text.matches("[1-9][0-9]{3}")) {
            throw bad("year", "is no year of four digits");
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> text(String field, String value) {
        Optional<String> text = given(value);
        if (text.filter(part -> part.length() > LONGEST_TEXT).isPresent()) {
            throw bad(field, "is longer than " + LONGEST_TEXT + " characters");
        }
        if (text.filter(part -> CONTROL.matcher(part).find()).isPresent()) {
            throw bad(field, "holds a control character");
        }
        return text;
    }

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
