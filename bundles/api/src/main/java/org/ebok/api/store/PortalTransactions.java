package org.ebok.api.store;

import java.sql.SQLException;

/**
 * Runs several statements over the portal's data source, and audit records with them, in one transaction: all of them stay
 * or none. For code that uses JDBC; code with entities uses its {@code JpaTemplate}, whose transactions are the same ones.
 * Safe for use by many threads.
 */
public interface PortalTransactions {

    /**
     * Statements that belong together.
     *
     * @param <T> what they yield
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * @return the result, may be null
         * @throws SQLException when a statement fails; nothing stays then
         */
        T run() throws SQLException;
    }

    /**
     * Runs the work in a new transaction of the calling thread and commits it, or rolls it back when the work throws.
     *
     * @param work statements on connections that it takes from the portal's data source and closes
     * @param <T> what the work yields
     * @return what the work yields
     * @throws IllegalStateException when a statement or the commit failed, or the thread has a transaction already
     */
    <T> T required(Work<T> work);
}
