package org.ebok.charges.view;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** Reads the parameters of the interface. Each error names its parameter. */
final class ChargeParameters {

    private ChargeParameters() {}

    static YearMonth month(String text, YearMonth without) {
        if (text == null || text.isBlank()) {
            return without;
        }
        try {
            YearMonth month = YearMonth.parse(text.strip());
            if (month.getYear() < 1900 || month.getYear() > 2999) {
                throw bad("month", "is too far away");
            }
            return month;
        } catch (DateTimeException e) {
            throw bad("month", "is no month like 2026-11");
        }
    }

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
