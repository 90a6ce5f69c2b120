package org.ebok.central.internal;

import org.ebok.jdbc.DatabaseAddress;

/**
 * How the central database is reached.
 *
 * @param address where it is; an empty url while there is none
 * @param schema schema of the contract's views
 * @param poolSize connections at the most
 * @param connectTimeoutMillis how long a query waits for a connection
 * @param statementTimeoutSeconds how long a statement may take
 */
public record CentralSettings(
        DatabaseAddress address, String schema, int poolSize, int connectTimeoutMillis, int statementTimeoutSeconds) {

    static CentralSettings of(CentralConfiguration c) {
        return new CentralSettings(
                new DatabaseAddress(c.url(), c.user(), c.passwordFile(), c.passwordEnv()),
                c.schema(),
                c.poolSize(),
                c.connectTimeoutMillis(),
                c.statementTimeoutSeconds());
    }
}
