package org.ebok.meters.view;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.MeterKey;
import org.ebok.meters.meter.Meters.Filter;

/** Reads the parameters of the interface. Each error names its parameter. */
final class MeterParameters {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
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

    static MeterKey after(String key) {
        return key == null
                ? MeterKey.FIRST
                : MeterKey.decode(key).orElseThrow(() -> bad("after", "is no key of a page"));
    }

    static ReadingKey before(String key) {
        return key == null
                ? ReadingKey.LATEST
                : ReadingKey.decode(key).orElseThrow(() -> bad("after", "is no key of a page"));
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

    static int limit(String limit) {
        if (limit == null) {
            return DEFAULT_PAGE;
        }
        if (!limit.matches("[0-9]{1,4}")) {
            throw bad("limit", "is not a whole number");
        }
        int size = Integer.parseInt(limit);
        if (size < 1 || size > LARGEST_PAGE) {
            throw bad("limit", "is not from 1 to " + LARGEST_PAGE);
        }
        return size;
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
