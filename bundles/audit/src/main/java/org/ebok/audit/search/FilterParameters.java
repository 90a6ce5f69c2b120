package org.ebok.audit.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** Reads a filter as people give it, at the console and in requests. Each error names its part. */
public final class FilterParameters {

    private static final int LONGEST = 200;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FilterParameters() {}

    /**
     * @param actor who, or null
     * @param subject to whom or what, or null
     * @param action what, or null
     * @param from first day, or null
     * @param to last day, or null
     * @param zone in which days begin
     * @return the filter; what is empty does not narrow
     * @throws ProblemException {@code bad-request}, naming the part
     */
    public static AuditFilter parse(String actor, String subject, String action, String from, String to, ZoneId zone) {
        Optional<LocalDate> first = day("from", from);
        Optional<LocalDate> last = day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw bad("to", "is before from");
        }
        return new AuditFilter(
                text("actor", actor),
                text("subject", subject),
                text("action", action),
                first.map(day -> begin(day, zone)),
                last.map(day -> begin(day.plusDays(1), zone)));
    }

    /**
     * @param field its name in errors
     * @param value a day of the form 2026-12-31, or null
     * @return the day, empty when none is given
     * @throws ProblemException {@code bad-request}, naming the field
     */
    public static Optional<LocalDate> day(String field, String value) {
        return given(value).map(text -> {
            try {
                LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
                if (day == null || day.getYear() == 0) {
                    throw bad(field, "is no day of the form 2026-12-31");
                }
                return day;
            } catch (DateTimeException e) {
                throw bad(field, "is no day of the calendar");
            }
        });
    }

    /** When a day begins. */
    public static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Optional<String> text(String field, String value) {
        Optional<String> text = given(value);
        if (text.filter(given -> given.length() > LONGEST || given.indexOf('\0') >= 0)
                .isPresent()) {
            throw bad(field, "is longer than " + LONGEST + " characters, or none that can stand there");
        }
        return text;
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
