package org.ebok.central.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The connections that one user of the pool may hold at a time: three quarters of it for a function, one quarter for what
 * anybody may ask without signing in. A view that has become slow keeps its own user waiting, and the others still find a
 * connection.
 */
public final class Share {

    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Semaphore free;
    private final int waitMillis;

    /** @param quarters of the pool, at least one connection */
    Share(CentralSettings settings, int quarters) {
        // Fair, or whoever comes just then passes those who wait, and some of them wait many times as long as the
        // others.
        this.free = new Semaphore(Math.max(1, settings.poolSize() * quarters / 4), true);
        this.waitMillis = settings.connectTimeoutMillis();
    }

    /** Waits for a place as long as for a connection. Who got one calls {@link #leave} in the end. */
    public void enter() throws SQLException {
        try {
            if (!free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "All connections of the share are in use", TOO_MANY_CONNECTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted", e);
        }
    }

    public void leave() {
        free.release();
    }
}
