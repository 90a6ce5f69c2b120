package org.ebok.central.internal;

import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.RowReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks statements once and hands out queries over the pool. */
@Component
public final class LiveQueries implements CentralQueries {

    private final CentralPool pool;

    @Activate
    public LiveQueries(@Reference CentralPool pool) {
        this.pool = pool;
    }

    @Override
    public <T> CentralQuery<T> prepare(String sql, RowReader<T> reader) {
        return new LiveQuery<>(pool, new ScopedSql(sql), reader);
    }
}
