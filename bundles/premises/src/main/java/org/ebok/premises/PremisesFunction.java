package org.ebok.premises;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class PremisesFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "premises";

    private static final String HOUSE = "M4 11.5 12 4l8 7.5M6 10v10h12V10M10 20v-5.5h4V20";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("premises.js", "ebok-premises", HOUSE);
    }
}
