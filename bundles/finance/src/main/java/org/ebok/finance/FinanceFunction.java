package org.ebok.finance;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class FinanceFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "finance";

    private static final String WALLET =
            "M4 7.5A1.5 1.5 0 0 1 5.5 6H17v3M4 7.5V18a1.5 1.5 0 0 0 1.5 1.5H19a1 1 0 0 0 1-1V10a1 1 0 0 0-1-1H5.5"
                    + "A1.5 1.5 0 0 1 4 7.5ZM16 14.2v.1";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("finance.js", "ebok-finance", WALLET);
    }
}
