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

    private static final String PERSON = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0";

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
