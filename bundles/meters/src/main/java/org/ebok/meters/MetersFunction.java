package org.ebok.meters;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class MetersFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "meters";

    private static final String DIAL =
            "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 12l3.5-3.5M7 12h.1M12 7v.1M17 12h-.1";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("meters.js", "ebok-meters", DIAL);
    }
}
