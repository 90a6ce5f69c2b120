package org.ebok.charges.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Place;

/**
 * What became of a fee component of one place on a day: it began, it changed, or it ended.
 *
 * @param day first day of the new state
 * @param before what was charged until the day before, empty when it began
 * @param after what is charged from the day on, empty when it ended
 */
public record Change(LocalDate day, Optional<Charge> before, Optional<Charge> after) {

    private static final Comparator<Change> LATEST_FIRST = Comparator.comparing(ChangeKey::of, ChangeKey.ORDER);

    private record Line(Place place, String component, String currency) {}

    /** The later of its two states that there is. */
    public Charge charge() {
        return after.or(() -> before).orElseThrow();
    }

    /** What it makes of the monthly sum. */
    public BigDecimal difference() {
        BigDecimal then = before.map(Charge::amount).orElse(BigDecimal.ZERO);
        return after.map(Charge::amount).orElse(BigDecimal.ZERO).subtract(then);
    }

    /** All changes among charges, the latest first. An ended charge that another one follows is a change, not an end. */
    public static List<Change> among(List<Charge> charges) {
        Map<Line, List<Charge>> lines = new LinkedHashMap<>();
        charges.forEach(charge -> lines.computeIfAbsent(
                        new Line(charge.place(), charge.component().code(), charge.currency()),
                        line -> new ArrayList<>())
                .add(charge));
        List<Change> changes = new ArrayList<>();
        lines.values().forEach(line -> collect(line, changes));
        changes.sort(LATEST_FIRST);
        return changes;
    }

    private static void collect(List<Charge> line, List<Change> changes) {
        line.sort(Comparator.comparing(Charge::from).thenComparing(Charge::id));
        Charge before = null;
        for (Charge charge : line) {
            boolean follows = before != null
                    && before.to()
                            .filter(last -> last.isBefore(charge.from().minusDays(1)))
                            .isEmpty();
            if (before != null && !follows) {
                changes.add(ended(before));
            }
            changes.add(
                    new Change(charge.from(), follows ? Optional.of(before) : Optional.empty(), Optional.of(charge)));
            before = charge;
        }
        if (before != null && before.to().isPresent()) {
            changes.add(ended(before));
        }
    }

    private static Change ended(Charge charge) {
        return new Change(charge.to().orElseThrow().plusDays(1), Optional.of(charge), Optional.empty());
    }
}
