package org.ebok.profile;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class ProfileFunction implements Function {

    /** Identifier of the function. */
    static final String ID = "profile";

    private static final String PERSON =
            "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("profile.js", "ebok-profile", PERSON);
    }
}
