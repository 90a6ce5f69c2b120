package org.ebok.documents.publication;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.ebok.documents.DocumentsFunction;
import org.osgi.service.component.annotations.Component;

/** The tables of this function: openings and recalls. */
@Component
public final class DocumentsSchema implements SchemaChanges {

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    static final String READY = "(" + SchemaReady.UNIT + "=" + DocumentsFunction.ID + ")";

    @Override
    public String unit() {
        return DocumentsFunction.ID;
    }

    @Override
    public URL changelog() {
        return DocumentsSchema.class.getResource("/db/documents.sql");
    }
}
