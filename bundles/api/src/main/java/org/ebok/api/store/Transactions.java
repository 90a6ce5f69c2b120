package org.ebok.api.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on the portal's database that is done as a whole or not at all. What else is done there meanwhile on the same
 * thread, an audit record or an entity manager of another bundle, belongs to it. For a bundle with a few plain tables this
 * is all it needs; rows with a life of their own are better kept as entities. Thread-safe.
 */
public interface Transactions {

    /**
     * Does the work in the transaction under way, or in one of its own when there is none.
     *
     * @param work what to do; an exception undoes it, and all else that the transaction has done
     * @param <T> what comes out of it
     * @return what the work returned
     * @throws IllegalStateException when the database does not do it
     */
    <T> T inOne(Work<T> work);

    /**
     * Work on the portal's database.
     *
     * @param <T> what comes out of it
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * @param connection for this work only; closed after it
         * @return what comes out of it, may be null
         * @throws SQLException as the database says
         */
        T on(Connection connection) throws SQLException;
    }
}
