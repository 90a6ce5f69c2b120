package org.ebok.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ebok.api.store.Transactions;
import org.ops4j.pax.transx.tm.Status;
import org.ops4j.pax.transx.tm.Transaction;
import org.ops4j.pax.transx.tm.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions of JTA, in which the portal's data source and every entity manager take part. */
@Component
public final class PortalTransactions implements Transactions {

    private final TransactionManager manager;
    private final DataSource database;

    @Activate
    public PortalTransactions(
            @Reference TransactionManager manager,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database) {
        this.manager = manager;
        this.database = database;
    }

    @Override
    public <T> T inOne(Work<T> work) {
        try {
            Transaction underWay = manager.getTransaction();
            if (has(underWay, Status.MARKED_ROLLBACK)) {
                // its connections would be those of no transaction, and keep what they are told
                throw new IllegalStateException("The transaction under way is to be undone and takes no more work");
            }
            return has(underWay, Status.ACTIVE) ? joined(underWay, work) : alone(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The portal's database did not do what was asked of it", e);
        }
    }

    // The manager also hands out one that has ended.
    private static boolean has(Transaction transaction, Status status) {
        return transaction != null && transaction.getStatus() == status;
    }

    private <T> T joined(Transaction underWay, Work<T> work) throws Exception {
        try {
            return done(work);
        } catch (SQLException | RuntimeException | Error e) {
            // whoever began it may go on after a failure that they understand, but must not keep half of this work
            underWay.setRollbackOnly();
            throw e;
        }
    }

    private <T> T alone(Work<T> work) throws Exception {
        Transaction own = manager.begin();
        T result;
        try {
            result = done(work);
        } catch (SQLException | RuntimeException | Error e) {
            undo(own, e);
            throw e;
        }
        own.commit();
        return result;
    }

    private static void undo(Transaction own, Throwable cause) {
        try {
            own.rollback();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }

    private <T> T done(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        }
    }
}
