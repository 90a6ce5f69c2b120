package org.ebok.charges;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class ChargesFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "charges";

    private static final String LIST = "M5 4.5h14v15.5l-2.3-1.5-2.3 1.5-2.4-1.5-2.4 1.5-2.3-1.5L5 20ZM8.5 9h7M8.5 13h4";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("charges.js", "ebok-charges", LIST);
    }
}
