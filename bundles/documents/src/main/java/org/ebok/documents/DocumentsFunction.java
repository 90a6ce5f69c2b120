package org.ebok.documents;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class DocumentsFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "documents";

    private static final String SHEET =
            "M7 3.5h7l4.5 4.5v11.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM14 3.5V8h4.5M9 12.5h6M9 16h6";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("documents.js", "ebok-documents", SHEET);
    }
}
