package org.ebok.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.karaf.features.BootFinished;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the schema changes of each unit as it arrives, one unit after another, and then announces the unit with a {@link
 * SchemaReady} service. While the server starts this is done beside the start, on a thread of its own; afterwards whoever
 * installs a function waits for its tables, so that it answers as soon as its installation has come back. A unit that fails, for example because the database is away, is tried again
 * until it succeeds or its bundle goes.
 */
@Component(service = SchemaMigrator.class, immediate = true)
public final class SchemaMigrator {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrator.class);
    private static final long FIRST_RETRY_MILLIS = 200;
    private static final long LONGEST_RETRY_MILLIS = 5_000;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile BootFinished started;

    private final PortalDataSource database;
    private final BundleContext context;
    private final Lock oneByOne = new ReentrantLock();
    private final Map<SchemaChanges, ServiceRegistration<SchemaReady>> ready = new ConcurrentHashMap<>();
    private final Map<SchemaChanges, String> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ebok-schema");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public SchemaMigrator(@Reference PortalDataSource database, BundleContext context) {
        this.database = database;
        this.context = context;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addChanges(SchemaChanges changes) {
        waiting.put(changes, "not tried yet");
        if (started == null) {
            worker.execute(() -> migrate(changes, FIRST_RETRY_MILLIS));
        } else {
            migrate(changes, FIRST_RETRY_MILLIS);
        }
    }

    void removeChanges(SchemaChanges changes) {
        waiting.remove(changes);
        ServiceRegistration<SchemaReady> registration = ready.remove(changes);
        if (registration != null) {
            registration.unregister();
        }
    }

    /** The units whose tables are not there yet, each with the reason. */
    Map<String, String> waiting() {
        Map<String, String> reasons = new ConcurrentHashMap<>();
        waiting.forEach((changes, reason) -> reasons.put(changes.unit(), reason));
        return reasons;
    }

    private void migrate(SchemaChanges changes, long retryMillis) {
        if (waiting.containsKey(changes) && apply(changes, retryMillis)) {
            announce(changes);
        }
    }

    private boolean apply(SchemaChanges changes, long retryMillis) {
        oneByOne.lock();
        try (Connection connection = database.openUnmanaged()) {
            new Changelog(changes).applyTo(connection);
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Schema changes of {}: {}. Next try in {} ms", changes.unit(), e.getMessage(), retryMillis);
            LOG.debug("Schema changes of {} failed", changes.unit(), e);
            waiting.replace(changes, String.valueOf(e.getMessage()));
            long next = Math.min(2 * retryMillis, LONGEST_RETRY_MILLIS);
            ScheduledFuture<?> unused =
                    worker.schedule(() -> migrate(changes, next), retryMillis, TimeUnit.MILLISECONDS);
            return false;
        } finally {
            oneByOne.unlock();
        }
    }

    private synchronized void announce(SchemaChanges changes) {
        if (waiting.remove(changes) != null) {
            ready.put(
                    changes,
                    context.registerService(
                            SchemaReady.class,
                            new SchemaReady() {},
                            FrameworkUtil.asDictionary(Map.of(SchemaReady.UNIT, changes.unit()))));
        }
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
        // Emptied on the way: the changes are taken from this component after it has stopped.
        ready.keySet().forEach(this::removeChanges);
    }
}
