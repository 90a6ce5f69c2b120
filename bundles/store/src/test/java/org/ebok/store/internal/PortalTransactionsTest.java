package org.ebok.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ops4j.pax.transx.tm.NamedResource;
import org.ops4j.pax.transx.tm.ResourceFactory;
import org.ops4j.pax.transx.tm.Status;
import org.ops4j.pax.transx.tm.Transaction;
import org.ops4j.pax.transx.tm.TransactionManager;

class PortalTransactionsTest {

    private final List<String> happened = new ArrayList<>();
    private final JdbcDataSource database = new JdbcDataSource();
    private final Told own = new Told();
    private Told underWay;
    private Status status = Status.ACTIVE;
    private PortalTransactions transactions;

    @BeforeEach
    void set() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        transactions = new PortalTransactions(new Manager(), database);
    }

    @Test
    void commitsATransactionOfItsOwnAfterTheWork() {
        String result = transactions.inOne(connection -> {
            happened.add("work");
            return connection.isClosed() ? "closed" : "open";
        });

        assertThat(result).isEqualTo("open");
        assertThat(happened).containsExactly("begin", "work", "commit");
    }

    @Test
    void undoesItWhenTheWorkFailsAndSaysWhatFailed() {
        RuntimeException refusal = new IllegalArgumentException("no");

        assertThatThrownBy(() -> transactions.inOne(connection -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThat(happened).containsExactly("begin", "rollback");
    }

    @Test
    void undoesItWhenTheDatabaseRefuses() {
        assertThatThrownBy(() -> transactions.inOne(
                        connection -> connection.createStatement().execute("insert into nowhere values (1)")))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(happened).containsExactly("begin", "rollback");
    }

    @Test
    void saysWhatFailedFirstWhenItCannotBeUndoneEither() {
        own.rollbackFails = true;

        assertThatThrownBy(() -> transactions.inOne(connection -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void leavesTheEndToWhoBegan() {
        underWay = new Told();

        transactions.inOne(connection -> happened.add("work"));

        assertThat(happened).containsExactly("work");
    }

    @Test
    void beginsAnotherAfterOneThatHasEnded() {
        underWay = new Told();
        status = Status.NO_TRANSACTION;

        transactions.inOne(connection -> happened.add("work"));

        assertThat(happened).containsExactly("begin", "work", "commit");
    }

    @Test
    void doesNothingInOneThatIsToBeUndone() {
        underWay = new Told();
        status = Status.MARKED_ROLLBACK;

        assertThatThrownBy(() -> transactions.inOne(connection -> happened.add("work")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is to be undone");
        assertThat(happened).doesNotContain("work", "begin", "commit");
    }

    @Test
    void letsNobodyKeepHalfOfWhatFailed() {
        underWay = new Told();

        assertThatThrownBy(() -> transactions.inOne(connection -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(happened).containsExactly("rollback only");
    }

    /** Hands out the two transactions. */
    private final class Manager implements TransactionManager {

        @Override
        public boolean isLastResourceCommitSupported() {
            return false;
        }

        @Override
        public Transaction getTransaction() {
            return underWay;
        }

        @Override
        public Transaction begin() {
            happened.add("begin");
            return own;
        }

        @Override
        public void registerResource(ResourceFactory factory) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregisterResource(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ResourceFactory getResource(String name) {
            throw new UnsupportedOperationException();
        }
    }

    /** A transaction that tells what became of it. */
    private final class Told implements Transaction {

        private boolean rollbackFails;

        @Override
        public boolean isActive() {
            return status == Status.ACTIVE;
        }

        @Override
        public Status getStatus() {
            return status;
        }

        @Override
        public void commit() {
            happened.add("commit");
        }

        @Override
        public void rollback() throws Exception {
            happened.add("rollback");
            if (rollbackFails) {
                throw new Exception("the database is gone");
            }
        }

        @Override
        public void setRollbackOnly() {
            happened.add("rollback only");
        }

        @Override
        public void suspend() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void resume() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void enlistResource(NamedResource resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delistResource(NamedResource resource, int flags) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void synchronization(Runnable before, Consumer<Status> after) {
            throw new UnsupportedOperationException();
        }
    }
}
