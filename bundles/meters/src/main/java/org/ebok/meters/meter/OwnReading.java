package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A reading with the period that lets the reader see it.
 *
 * @param reading what the meter showed
 * @param period the period
 */
record OwnReading(Reading reading, Period period) {

    private static final Comparator<OwnReading> BY_PERIOD = Comparator.comparing(
                    (OwnReading own) -> own.period().from())
            .thenComparing(own -> own.period().to());

    /**
     * The readings of one meter, cut where nobody in the scope held the premises. A reading that two periods let see, as on
     * the day of a hand-over within the scope, is there once.
     */
    static List<Stretch> stretches(List<OwnReading> readings) {
        List<Stretch> stretches = new ArrayList<>();
        TreeSet<Reading> current = new TreeSet<>(Reading.OLDEST_FIRST);
        LocalDate heldTo = LocalDate.MIN;
        for (OwnReading own : readings.stream().sorted(BY_PERIOD).toList()) {
            Period period = own.period();
            boolean gap = heldTo.isBefore(period.from()) && heldTo.plusDays(1).isBefore(period.from());
            if (!current.isEmpty() && gap) {
                stretches.add(new Stretch(List.copyOf(current)));
                current.clear();
            }
            current.add(own.reading);
            heldTo = period.to().isAfter(heldTo) ? period.to() : heldTo;
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(current)));
        }
        return stretches;
    }
}
