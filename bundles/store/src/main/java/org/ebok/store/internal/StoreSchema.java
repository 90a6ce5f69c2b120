package org.ebok.store.internal;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.osgi.service.component.annotations.Component;

/** The tables of this bundle: the audit trail. */
@Component
public final class StoreSchema implements SchemaChanges {

    @Override
    public String unit() {
        return "store";
    }

    @Override
    public URL changelog() {
        return StoreSchema.class.getResource("/db/store.sql");
    }
}
