package org.ebok.central.internal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.ebok.api.central.RowReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks statements once, makes queries over the pool of them, and knows which there are. */
@Component(service = LiveQueries.class)
public final class LiveQueries {

    private final CentralPool pool;
    private final Set<ScopedSql> statements =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Activate
    public LiveQueries(@Reference CentralPool pool) {
        this.pool = pool;
    }

    Share newShare() {
        return pool.share(3);
    }

    <T> LiveQuery<T> prepare(String sql, RowReader<T> reader, Share share) {
        ScopedSql statement = new ScopedSql(sql);
        statements.add(statement);
        return new LiveQuery<>(pool, share, statement, reader);
    }

    /** The statements of the functions that are installed; of one that went away for a while yet. */
    public List<ScopedSql> statements() {
        synchronized (statements) {
            return List.copyOf(statements);
        }
    }
}
