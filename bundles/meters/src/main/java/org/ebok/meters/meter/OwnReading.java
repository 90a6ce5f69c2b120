package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A reading with the period that lets the reader see it.
 *
 * @param meter the meter
 * @param reading what it showed
 * @param from first day of the period
 * @param to last day of the period
 */
record OwnReading(MeterId meter, Reading reading, LocalDate from, LocalDate to) {

    /**
     * The readings of one meter, cut where nobody in the scope held the premises. A reading that two periods let see, as on
     * the day of a hand-over within the scope, is there once.
     */
    static List<Stretch> stretches(List<OwnReading> readings) {
        List<Stretch> stretches = new ArrayList<>();
        TreeSet<Reading> current = new TreeSet<>(Reading.OLDEST_FIRST);
        LocalDate heldTo = LocalDate.MIN;
        for (OwnReading own : readings.stream()
                .sorted(Comparator.comparing(OwnReading::from).thenComparing(OwnReading::to))
                .toList()) {
            if (!current.isEmpty() && own.from.isAfter(heldTo.plusDays(1))) {
                stretches.add(new Stretch(List.copyOf(current)));
                current.clear();
            }
            current.add(own.reading);
            heldTo = own.to.isAfter(heldTo) ? own.to : heldTo;
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(current)));
        }
        return stretches;
    }
}
