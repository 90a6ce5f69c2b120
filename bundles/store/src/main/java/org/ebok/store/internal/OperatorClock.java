package org.ebok.store.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The clock of the whole portal, in the time zone in which the operator's days begin and end. */
@Component(service = Clock.class, configurationPid = "org.ebok.clock")
@Designate(ocd = OperatorClock.Configuration.class)
public final class OperatorClock extends Clock {

    /** Configuration {@code org.ebok.clock}. */
    @ObjectClassDefinition(name = "e-BOK clock")
    public @interface Configuration {

        @AttributeDefinition(description = "Time zone of the operator, as in the IANA database")
        String zone() default "Europe/Warsaw";
    }

    private final Clock clock;

    @Activate
    public OperatorClock(Configuration configuration) {
        this(Clock.system(ZoneId.of(configuration.zone())));
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
