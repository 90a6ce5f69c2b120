package org.ebok.mydata;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class MyDataFunction implements Function {

    /** Identifier of the function. */
    static final String ID = "my-data";

    private static final String BOX = "M4 8.5 12 4l8 4.5v8L12 21l-8-4.5ZM4 8.5l8 4.5 8-4.5M12 13v8";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("my-data.js", "ebok-my-data", BOX);
    }
}
