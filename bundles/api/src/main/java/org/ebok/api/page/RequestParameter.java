package org.ebok.api.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/**
 * A parameter of a request, as it came. It is read in the same way wherever it is asked for: white space around it does not
 * count, an empty one is none, and each error is {@code bad-request} and names it.
 *
 * @param name its name in the request and in errors
 * @param value the text, null when it did not come
 */
public record RequestParameter(String name, String value) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** @return the text without white space around it, empty when nothing is left */
    public Optional<String> given() {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * @param longest how many characters it may have
     * @return words to look for, composed as Unicode's form C asks, so that two ways to write a letter are one
     * @throws ProblemException as by {@link #text}
     */
    public Optional<String> words(int longest) {
        return text(longest).map(part -> Normalizer.normalize(part, Normalizer.Form.NFC));
    }

    /**
     * @param longest how many characters it may have
     * @return the text, letter by letter as it came: a number or a code of the ERP is found only as it is written there
     * @throws ProblemException when it is longer or holds a control character
     */
    public Optional<String> text(int longest) {
        Optional<String> text = given();
        if (text.filter(part -> part.length() > longest).isPresent()) {
            throw bad("is longer than " + longest + " characters");
        }
        if (text.filter(part -> CONTROL.matcher(part).find()).isPresent()) {
            throw bad("holds a control character");
        }
        return text;
    }

    /**
     * @return a day of the form 2026-12-31, which is the one of ISO 8601
     * @throws ProblemException when it is of another form or no day of the calendar
     */
    public Optional<LocalDate> day() {
        return given().map(text -> {
            if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
                throw bad("is no day of the form 2026-12-31");
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw bad("is no day of the calendar");
            }
        });
    }

    /**
     * @return a month of the form 2026-12, none before 1900
     * @throws ProblemException when it is of another form or no month of the calendar
     */
    public Optional<YearMonth> month() {
        return given().map(text -> {
            try {
                YearMonth month = MONTH.matcher(text).matches() ? YearMonth.parse(text) : null;
                if (month == null || month.getYear() < 1900) {
                    throw bad("is no month like 2026-11");
                }
                return month;
            } catch (DateTimeException e) {
                throw bad("is no month like 2026-11");
            }
        });
    }

    /**
     * @param what what is wrong with it, as in "is no kind of an entry"
     * @return the error, to be thrown
     */
    public ProblemException bad(String what) {
        return new ProblemException(Problem.BAD_REQUEST.withField(name, what));
    }
}
