package org.ebok.meters.meter;

import java.util.List;
import java.util.Optional;

/**
 * Readings of one meter from a time in which the reader held the premises without a gap. What was used is told within it
 * and never across a gap, for there somebody else used it.
 *
 * @param readings oldest first, never none
 */
public record Stretch(List<Reading> readings) {

    /** Keeps a copy. */
    public Stretch {
        readings = List.copyOf(readings);
    }

    /** What a meter showed last in the times in which the reader may see it. */
    public static Optional<Reading> last(List<Stretch> stretches) {
        return stretches.isEmpty()
                ? Optional.empty()
                : stretches.get(stretches.size() - 1).readings().stream().reduce((one, later) -> later);
    }
}
