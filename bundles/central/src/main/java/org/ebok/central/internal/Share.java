package org.ebok.central.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The connections that one function may hold at a time: three quarters of the pool. A view that has become slow keeps its
 * own function waiting, and the others still find a connection.
 */
final class Share {

    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Semaphore free;
    private final int waitMillis;

    Share(CentralSettings settings) {
        this.free = new Semaphore(Math.max(1, settings.poolSize() * 3 / 4));
        this.waitMillis = settings.connectTimeoutMillis();
    }

    /** Waits for a place as long as for a connection. Who got one calls {@link #leave} in the end. */
    void enter() throws SQLException {
        try {
            if (!free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "The function waits for all of its connections", TOO_MANY_CONNECTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted", e);
        }
    }

    void leave() {
        free.release();
    }
}
