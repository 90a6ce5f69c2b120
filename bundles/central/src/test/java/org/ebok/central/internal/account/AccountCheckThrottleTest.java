package org.ebok.central.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.TooManyAttemptsException;
import org.junit.jupiter.api.Test;

class AccountCheckThrottleTest {

    private static final class Watch implements TimeMeter {

        private long nanos = 7_000_000_000L;

        void advance(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final Watch watch = new Watch();
    private final AccountCheckThrottle throttle = new AccountCheckThrottle(10, 300, watch);

    @Test
    void aClientHasSoManyAttemptsAndIsToldWhenToTryAgain() {
        attempts(10, "a");

        TooManyAttemptsException refusal = refusal("a");

        assertThat(refusal.problem()).isEqualTo(Problem.TOO_MANY_ATTEMPTS);
        assertThat(refusal.retryAfterSeconds()).isEqualTo(6);
        watch.advance(Duration.ofSeconds(6));
        attempts(1, "a");
        refusal("a");
    }

    @Test
    void oneClientDoesNotKeepAnotherWaiting() {
        attempts(10, "a");
        refusal("a");

        attempts(10, "b");
    }

    @Test
    void whatIsRefusedOneClientIsNotTakenFromAll() {
        attempts(10, "a");
        for (int i = 0; i < 1000; i++) {
            refusal("a");
        }

        for (int i = 0; i < 29; i++) {
            attempts(10, "client " + i);
        }
    }

    @Test
    void allClientsTogetherHaveSoManyAttempts() {
        for (int i = 0; i < 300; i++) {
            attempts(1, "client " + i);
        }

        assertThat(refusal("one more").retryAfterSeconds()).isEqualTo(1);
        watch.advance(Duration.ofMinutes(1));
        attempts(1, "one more");
    }

    @Test
    void everNewClientsGetNoFurtherThanTheLimitInAll() {
        int admitted = 0;
        for (int i = 0; i < 50_000; i++) {
            try {
                throttle.count("client " + i);
                admitted++;
            } catch (TooManyAttemptsException e) {
                assertThat(e.retryAfterSeconds()).isEqualTo(1);
            }
        }
        assertThat(admitted).isEqualTo(300);
    }

    @Test
    void afterAMinuteEverythingIsForgotten() {
        attempts(10, "a");
        watch.advance(Duration.ofSeconds(61));

        attempts(10, "a");
        refusal("a");
    }

    @Test
    void aLimitOfNothingLeavesOneAttempt() {
        AccountCheckThrottle strict = new AccountCheckThrottle(0, -5, watch);

        assertThatCode(() -> strict.count("a")).doesNotThrowAnyException();
    }

    private void attempts(int count, String client) {
        for (int i = 0; i < count; i++) {
            throttle.count(client);
        }
    }

    private TooManyAttemptsException refusal(String client) {
        TooManyAttemptsException refusal =
                catchThrowableOfType(TooManyAttemptsException.class, () -> throttle.count(client));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
