package org.ebok.charges.month;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.charges.tariff.TariffKey;

/** Reads the parameters of the interface. Each error names its parameter. */
final class ChargeParameters {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

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

    static ChangeKey after(String key) {
        return key == null
                ? ChangeKey.LATEST
                : ChangeKey.decode(key).orElseThrow(() -> bad("after", "is no key of a page"));
    }

    static TariffKey tariffAfter(String key) {
        return key == null
                ? TariffKey.FIRST
                : TariffKey.decode(key).orElseThrow(() -> bad("after", "is no key of a page"));
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

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }
}
