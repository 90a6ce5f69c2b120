package org.ebok.audit.trail;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Component;

/** The tables of the audit trail. */
@Component
public final class AuditSchema implements SchemaChanges {

    private static final String ID = "audit";

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    public static final String READY = "(" + SchemaReady.UNIT + "=" + ID + ")";

    @Override
    public String unit() {
        return ID;
    }

    @Override
    public URL changelog() {
        return AuditSchema.class.getResource("/db/audit.sql");
    }
}
