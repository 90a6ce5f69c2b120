package org.ebok.meters.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Stretch;
import org.ebok.meters.usage.Chain;
import org.ebok.meters.usage.Consumption;
import org.ebok.meters.usage.Leak;
import org.ebok.meters.usage.Months;

/**
 * One meter with what is known of it and of those beside it.
 *
 * @param meter the meter
 * @param beside the meters of the same medium and place, itself too
 * @param readings what all of them showed
 */
record MeterHistory(Meter meter, List<Meter> beside, Map<MeterId, List<Stretch>> readings) {

    /**
     * Reads it: the meters, and then what all of them ever showed.
     *
     * @throws ProblemException not found, when the scope has no such meter
     */
    static MeterHistory read(Meters meters, Readings readings, CustomerScope scope, MeterId id) {
        List<Meter> beside = meters.beside(scope, id);
        Meter meter = beside.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return new MeterHistory(meter, beside, readings.all(scope, beside));
    }

    /** Its own readings with what was used between them. */
    Consumption consumption() {
        return Consumption.of(meter, shown());
    }

    /** What it showed itself. */
    List<Stretch> shown() {
        return readings.getOrDefault(meter.id(), List.of());
    }

    /** What it measured month by month, and before it those that it replaced. */
    Months months() {
        return chain().months(readings);
    }

    Optional<Leak> leak(LocalDate today) {
        return chain().leak(readings, today);
    }

    /** Whether, since a day, it alone measures all that its premises use of the medium: only then do averages compare. */
    boolean isAlone(LocalDate since) {
        return Chain.among(beside).stream()
                .filter(chain -> !chain.meters().contains(meter))
                .allMatch(other -> other.meter()
                        .removedOn()
                        .filter(day -> !day.isAfter(since))
                        .isPresent());
    }

    private Chain chain() {
        return Chain.of(meter, beside);
    }
}
