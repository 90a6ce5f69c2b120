package org.ebok.meters.view;

import java.time.YearMonth;
import org.ebok.api.page.RequestParameter;
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
        RequestParameter place = new RequestParameter("premises", premises);
        if (place.given().filter(id -> !isId(id)).isPresent()) {
            throw place.bad("is no identifier");
        }
        RequestParameter code = new RequestParameter("medium", medium);
        return new Filter(
                place.given(), code.given().map(given -> Medium.of(given).orElseThrow(() -> code.bad("is no medium"))));
    }

    /** A month that has begun. */
    static YearMonth month(String text, YearMonth present) {
        RequestParameter parameter = new RequestParameter("month", text);
        YearMonth month = parameter.month().orElse(present.minusMonths(1));
        if (month.isAfter(present)) {
            throw parameter.bad("is still to come");
        }
        return month;
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST_ID && id.indexOf('\0') < 0;
    }
}
