package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ebok.meters.meter.Reading;

/**
 * A reading with what was used since the one before it.
 *
 * @param reading the reading
 * @param consumption what was used since, empty for a first reading; below zero where it corrects or is wrong
 * @param marks what is special about it
 */
public record Step(Reading reading, Optional<BigDecimal> consumption, Set<Mark> marks) {

    /** Keeps a copy. */
    public Step {
        marks = Set.copyOf(marks);
    }
}
