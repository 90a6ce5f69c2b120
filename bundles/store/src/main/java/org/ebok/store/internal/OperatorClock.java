package org.ebok.store.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The clock of the whole portal, in the time zone in which the operator's days begin and end. That is the server's own
 * zone ({@code bin/setenv}), which the drivers tell the databases, so that {@code current_date} there is the same day.
 */
@Component(service = Clock.class)
public final class OperatorClock extends Clock {

    private final Clock clock;

    /** Makes the clock of the server's time zone. */
    @Activate
    public OperatorClock() {
        this(Clock.systemDefaultZone());
    }

    private OperatorClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OperatorClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
