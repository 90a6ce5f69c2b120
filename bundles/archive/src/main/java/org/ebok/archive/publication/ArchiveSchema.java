package org.ebok.archive.publication;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Component;

/** The tables of the archive: openings and recalls. */
@Component
public final class ArchiveSchema implements SchemaChanges {

    private static final String ID = "archive";

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    static final String READY = "(" + SchemaReady.UNIT + "=" + ID + ")";

    @Override
    public String unit() {
        return ID;
    }

    @Override
    public URL changelog() {
        return ArchiveSchema.class.getResource("/db/archive.sql");
    }
}
