package org.ebok.meters.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Stretch;

/**
 * A meter behind the ones that it replaced: what one measured goes on in the next.
 *
 * @param meters the latest first
 */
public record Chain(List<Meter> meters) {

    /** Keeps a copy. */
    public Chain {
        meters = List.copyOf(meters);
    }

    /** The chain that ends in a meter, among those that the reader may see. Another medium or unit ends it. */
    public static Chain of(Meter meter, List<Meter> all) {
        List<Meter> chain = new ArrayList<>();
        Set<MeterId> known = new HashSet<>();
        Optional<Meter> next = Optional.of(meter);
        while (next.isPresent() && known.add(next.get().id())) {
            Meter later = next.get();
            chain.add(later);
            next = later.replaces()
                    .flatMap(id ->
                            all.stream().filter(one -> one.id().equals(id)).findFirst())
                    .filter(earlier ->
                            earlier.medium() == later.medium() && earlier.unit().equals(later.unit()));
        }
        return new Chain(chain);
    }

    /** The chains of all meters that no other one has replaced. */
    public static List<Chain> among(List<Meter> all) {
        return all.stream()
                .filter(meter -> all.stream()
                        .noneMatch(later ->
                                later.replaces().filter(meter.id()::equals).isPresent()))
                .map(meter -> of(meter, all))
                .toList();
    }

    /** The latest meter. */
    public Meter meter() {
        return meters.get(0);
    }

    /** What the meters measured month by month. */
    public Months months(Map<MeterId, List<Stretch>> readings) {
        return Months.of(meters.stream()
                .flatMap(meter -> Consumption.of(meter, readings.getOrDefault(meter.id(), List.of())).uses().stream())
                .toList());
    }

    /** Whether the latest month looks like a leak, of a water meter in use. */
    public Optional<Leak> leak(Map<MeterId, List<Stretch>> readings, LocalDate today) {
        if (!meter().medium().isWater() || !meter().isInUse(today)) {
            return Optional.empty();
        }
        return Leak.among(months(readings), YearMonth.from(today));
    }
}
