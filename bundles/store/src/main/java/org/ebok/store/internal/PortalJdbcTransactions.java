package org.ebok.store.internal;

import java.sql.SQLException;
import org.ebok.api.store.PortalTransactions;
import org.ops4j.pax.transx.tm.Transaction;
import org.ops4j.pax.transx.tm.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions of the server's transaction manager, in which the portal's data source enlists itself. */
@Component
public final class PortalJdbcTransactions implements PortalTransactions {

    private final TransactionManager manager;

    @Activate
    public PortalJdbcTransactions(@Reference TransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public <T> T required(Work<T> work) {
        Transaction transaction = begin();
        T result;
        try {
            result = work.run();
        } catch (SQLException | RuntimeException e) {
            rollBack(transaction, e);
            throw e instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A statement of a transaction failed", e);
        }
        try {
            transaction.commit();
            return result;
        } catch (Exception e) {
            throw new IllegalStateException("The transaction could not be committed", e);
        }
    }

    private Transaction begin() {
        try {
            return manager.begin();
        } catch (Exception e) {
            throw new IllegalStateException("No transaction can begin here", e);
        }
    }

    private static void rollBack(Transaction transaction, Exception cause) {
        try {
            transaction.rollback();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }
}
