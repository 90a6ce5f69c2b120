package org.ebok.charges.view;

import java.time.YearMonth;
import org.ebok.api.page.RequestParameter;

/** Reads the parameters of the interface. Each error names its parameter. */
final class ChargeParameters {

    private static final int LAST_YEAR = 2999;

    private ChargeParameters() {}

    static YearMonth month(String text, YearMonth without) {
        RequestParameter parameter = new RequestParameter("month", text);
        YearMonth month = parameter.month().orElse(without);
        if (month.getYear() > LAST_YEAR) {
            throw parameter.bad("is too far away");
        }
        return month;
    }
}
