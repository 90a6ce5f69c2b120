package org.ebok.finance;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class FinanceFunction implements Function {

    /** Identifier of the function. */
    static final String ID = "finance";

    private static final String WALLET =
            "M17 7V4H6a2 2 0 0 0-2 2v13a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1V8a1 1 0 0 0-1-1H5.5M16 13.5h.01";

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
