package org.ebok.groups.group;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.service.component.annotations.Component;

/** The tables of groups and of those that are lists. */
@Component
public final class GroupSchema implements SchemaChanges {

    private static final String ID = "groups";

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    public static final String READY = "(" + SchemaReady.UNIT + "=" + ID + ")";

    @Override
    public String unit() {
        return ID;
    }

    @Override
    public URL changelog() {
        return GroupSchema.class.getResource("/db/groups.sql");
    }
}
