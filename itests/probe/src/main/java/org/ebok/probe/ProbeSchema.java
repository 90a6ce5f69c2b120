package org.ebok.probe;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Component;

/** The table of this bundle. */
@Component
public final class ProbeSchema implements SchemaChanges {

    static final String READY = "(" + SchemaReady.UNIT + "=probe)";

    @Override
    public String unit() {
        return "probe";
    }

    @Override
    public URL changelog() {
        return ProbeSchema.class.getResource("/db/probe.sql");
    }
}
