package org.ebok.audit.chain;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ebok.api.problem.Wordless;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
import org.ebok.audit.trail.AuditSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the chain of this node follow its records, on a thread of its own, so that nobody who writes a record waits for the
 * record before. The thread serves no request and so has no subject.
 */
@Component(service = ChainKeeper.class, immediate = true, configurationPid = AuditConfiguration.PID)
@Designate(ocd = AuditConfiguration.class)
public final class ChainKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ChainKeeper.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final long END_SECONDS = 10;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ebok-audit-chain");
        thread.setDaemon(true);
        return thread;
    });

    private final AuditStream stream = new AuditStream();
    private final Chain chain;
    private final String node;
    private volatile boolean streaming;
    private boolean failed;

    @Activate
    public ChainKeeper(
            @Reference Transactions transactions,
            @Reference Node node,
            @Reference(target = AuditSchema.READY) SchemaReady tables,
            AuditConfiguration configuration) {
        this.chain = new Chain(transactions, node);
        this.node = node.name();
        this.streaming = configuration.stream();
        worker.scheduleWithFixedDelay(this::follow, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Modified
    void change(AuditConfiguration configuration) {
        streaming = configuration.stream();
    }

    private void follow() {
        try {
            chain.extend(this::seen);
            failed = false;
        } catch (RuntimeException | LinkageError e) {
            // A failure that ended the schedule would leave the trail without a chain.
            if (!failed) {
                LOG.warn("The chain of the audit trail stays behind, and is tried again each second", Wordless.of(e));
            }
            failed = true;
        }
    }

    private void seen(Stored record) {
        if (streaming) {
            stream.send(node, record);
        }
    }

    // Not interrupted: an interrupt closes the file of an embedded database for everybody.
    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The chain of the audit trail did not come to an end");
        }
    }
}
