package org.ebok.meters.view;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Meters.Filter;

/** Reads the parameters of the interface. Each error names its parameter. */
final class MeterParameters {

    private static final int LONGEST_ID = 200;

    private MeterParameters() {}

    static MeterId meter(String id) {
        if (!isId(id)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return new MeterId(id);
    }

    static Filter filter(String premises, String medium) {
        Optional<String> place = given(premises);
        if (place.filter(id -> !isId(id)).isPresent()) {
            throw bad("premises", "is no identifier");
        }
        return new Filter(
                place, given(medium).map(code -> Medium.of(code).orElseThrow(() -> bad("medium", "is no medium"))));
    }

    /** A month that has begun. */
    static YearMonth month(String text, YearMonth present) {
        if (given(text).isEmpty()) {
            return present.minusMonths(1);
        }
        try {
            YearMonth month = YearMonth.parse(text.strip());
            if (month.getYear() < 1900 || month.isAfter(present)) {
                throw bad("month", "is too long ago or still to come");
            }
            return month;
        } catch (DateTimeException e) {
            throw bad("month", "is no month like 2026-11");
        }
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST_ID && id.indexOf('\0') < 0;
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
