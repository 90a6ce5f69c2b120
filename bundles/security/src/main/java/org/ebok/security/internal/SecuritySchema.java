package org.ebok.security.internal;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Component;

/** The tables of this bundle: accounts, sessions and grants. */
@Component
public final class SecuritySchema implements SchemaChanges {

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    public static final String READY = "(" + SchemaReady.UNIT + "=security)";

    @Override
    public String unit() {
        return "security";
    }

    @Override
    public URL changelog() {
        return SecuritySchema.class.getResource("/db/security.sql");
    }
}
