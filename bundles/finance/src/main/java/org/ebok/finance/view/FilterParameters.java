package org.ebok.finance.view;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryKind;

/** Reads a filter from the parameters of a request. Each error names its parameter. */
public final class FilterParameters {

    private static final int LONGEST_TEXT = 100;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private FilterParameters() {}

    /**
     * @param from first day, or null
     * @param to last day, or null
     * @param kind code of a kind, or null
     * @param text part of a text, or null
     * @return the filter; empty parameters do not narrow
     * @throws ProblemException {@code bad-request}, naming the parameter
     */
    public static EntryFilter parse(String from, String to, String kind, String text) {
        EntryFilter filter = new EntryFilter(day("from", from), day("to", to), kind(kind), text(text));
        if (filter.from().isPresent()
                && filter.to().isPresent()
                && filter.to().get().isBefore(filter.from().get())) {
            throw bad("to", "is before from");
        }
        return filter;
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String field, String value) {
        return given(value).map(text -> {
            try {
                LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
                if (day == null || day.getYear() == 0) {
                    throw bad(field, "is no day of the form 2026-12-31");
                }
                return day;
            } catch (DateTimeParseException e) {
                throw bad(field, "is no day of the calendar");
            }
        });
    }

    private static Optional<EntryKind> kind(String value) {
        return given(value)
                .map(code -> EntryKind.ofCode(code).orElseThrow(() -> bad("kind", "is no kind of an entry")));
    }

    private static Optional<String> text(String value) {
        Optional<String> text = given(value).map(part -> Normalizer.normalize(part, Normalizer.Form.NFC));
        if (text.filter(part -> part.length() > LONGEST_TEXT).isPresent()) {
            throw bad("text", "is longer than " + LONGEST_TEXT + " characters");
        }
        if (text.filter(part -> CONTROL.matcher(part).find()).isPresent()) {
            throw bad("text", "holds a control character");
        }
        return text;
    }

    static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
