package org.ebok.central.internal.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.ebok.api.problem.TooManyAttemptsException;
import org.ebok.central.internal.CentralConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * How many account numbers may be checked: by one client, so that nobody tries numbers until one is right, and by all
 * clients, so that many together neither do that nor keep the central database busy. Who is signed in is counted by
 * log-in name and not among all: those who use up the limit of all do not take the question away from customers. Each
 * node counts for itself.
 */
@Component(service = AccountCheckThrottle.class, configurationPid = CentralConfiguration.PID)
public final class AccountCheckThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Bounds the memory that clients with ever new addresses can take; the limit in all holds whichever is forgotten. */
    private static final int CLIENTS_REMEMBERED = 10_000;

    private final TimeMeter clock;
    private final int perClient;
    private final Bucket inAll;
    private final Cache<String, Bucket> clients;
    private final Cache<String, Bucket> signedIn;

    @Activate
    public AccountCheckThrottle(CentralConfiguration configuration) {
        this(
                configuration.accountChecksPerMinute(),
                configuration.accountChecksPerMinuteInAll(),
                TimeMeter.SYSTEM_NANOTIME);
    }

    AccountCheckThrottle(int perClient, int inAll, TimeMeter clock) {
        this.clock = clock;
        this.perClient = perClient;
        this.inAll = bucket(inAll);
        this.clients = cache();
        this.signedIn = cache();
    }

    private Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(CLIENTS_REMEMBERED)
                // a client that was away that long has all its attempts again, remembered or not
                .expireAfterAccess(PERIOD)
                .ticker(clock::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    /**
     * Counts an attempt of somebody who is not signed in.
     *
     * @param client network of the client
     * @throws TooManyAttemptsException when there were too many
     */
    void count(String client) {
        take(clients.get(client, unknown -> bucket(perClient)));
        take(inAll);
    }

    /**
     * Counts an attempt of somebody who is signed in.
     *
     * @throws TooManyAttemptsException when there were too many
     */
    void countSignedIn(String login) {
        take(signedIn.get(login, unknown -> bucket(perClient)));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int attempts) {
        int atLeastOne = Math.max(1, attempts);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atLeastOne).refillGreedy(atLeastOne, PERIOD))
                .withCustomTimePrecision(clock)
                .build();
    }
}
