package org.ebok.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import org.ebok.api.store.SchemaChanges;

/**
 * Applies one unit's changelog with Liquibase.
 *
 * <p>Liquibase guards itself with a row that survives a killed process. Where several nodes share a database, the
 * PostgreSQL advisory lock is what really excludes them (it goes with the connection), so a row found under that lock is
 * stale and released.
 */
final class Changelog {

    private static final long ADVISORY_LOCK = 0x65424F4BL;

    private final SchemaChanges changes;

    Changelog(SchemaChanges changes) {
        this.changes = changes;
    }

    void applyTo(Connection connection) throws SQLException {
        boolean postgresql = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        if (postgresql) {
            advisory(connection, "pg_advisory_lock");
        }
        try {
            update(connection);
        } finally {
            if (postgresql) {
                advisory(connection, "pg_advisory_unlock");
            }
        }
    }

    private void update(Connection connection) throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase finds its own parts through the context class loader, which in OSGi belongs to whoever called.
        thread.setContextClassLoader(Changelog.class.getClassLoader());
        try {
            Scope.child(Scope.Attr.classLoader, Changelog.class.getClassLoader(), () -> run(connection));
        } catch (Exception e) {
            throw new SQLException("Schema changes of " + changes.unit() + ": " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void run(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
        try {
            Scope.child(Scope.Attr.resourceAccessor, new SingleResource(changes.changelog()), () -> new CommandScope(
                            UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, SingleResource.NAME)
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_PARAMETERS, null)
                    // By itself it prints one at the console of whoever installs a function.
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute());
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    private static void advisory(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select " + function + "(" + ADVISORY_LOCK + ")");
        }
    }
}
