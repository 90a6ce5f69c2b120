package org.ebok.meters.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a meter showed.
 *
 * @param id identifies the reading
 * @param day the day on which it showed this
 * @param value what it showed
 * @param source who read it
 */
public record Reading(String id, LocalDate day, BigDecimal value, Source source) {

    /** In the order of time, and on one day of what it showed. */
    public static final Comparator<Reading> OLDEST_FIRST =
            Comparator.comparing(Reading::day).thenComparing(Reading::value).thenComparing(Reading::id);

    /** Whether nobody read it. */
    public boolean isEstimate() {
        return source == Source.ESTIMATE;
    }
}
