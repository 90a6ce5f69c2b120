package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Place;
import org.ebok.meters.meter.Stretch;

/**
 * What premises take of a medium, through as many meters as they have.
 *
 * @param lines a chain of meters with its months for each place of measurement, never none
 */
public record Supply(List<Line> lines) {

    /** Keeps a copy. */
    public Supply {
        lines = List.copyOf(lines);
    }

    /**
     * One place of measurement.
     *
     * @param chain the meters there, one after the other
     * @param months what they measured
     */
    public record Line(Chain chain, Months months) {

        boolean isThere(YearMonth month) {
            return chain.meters().stream().anyMatch(meter -> isThere(meter, month));
        }

        private static boolean isThere(Meter meter, YearMonth month) {
            return !meter.installedOn().isAfter(month.atEndOfMonth())
                    && meter.removedOn()
                            .filter(day -> day.isBefore(month.atDay(1)))
                            .isEmpty()
                    && meter.place().isHeldWithin(month.atDay(1), month.atEndOfMonth());
        }
    }

    private record Key(Optional<String> premises, Optional<String> ledger, Medium medium, String unit) {

        static Key of(Meter meter) {
            Place place = meter.place();
            return new Key(
                    place.premises(),
                    place.premises().isPresent() ? Optional.empty() : place.ledger(),
                    meter.medium(),
                    meter.unit());
        }
    }

    /** What the premises of meters take, in the order of their names and by medium. */
    public static List<Supply> of(List<Meter> meters, Map<MeterId, List<Stretch>> readings) {
        return Chain.among(meters).stream()
                .collect(Collectors.groupingBy(
                        chain -> Key.of(chain.meter()),
                        LinkedHashMap::new,
                        Collectors.mapping(chain -> new Line(chain, chain.months(readings)), Collectors.toList())))
                .values()
                .stream()
                .map(Supply::new)
                .sorted(Comparator.comparing(
                                (Supply supply) -> supply.place().name().orElse(""))
                        .thenComparing(Supply::medium))
                .toList();
    }

    /** The premises, or the ledger. */
    public Place place() {
        return any().place();
    }

    public Medium medium() {
        return any().medium();
    }

    public String unit() {
        return any().unit();
    }

    private Meter any() {
        return lines.get(0).chain().meter();
    }

    /** Whether anything was measured in the month. */
    public boolean isThere(YearMonth month) {
        return lines.stream().anyMatch(line -> line.isThere(month));
    }

    /** The numbers on the meters that were there in the month. */
    public List<String> numbers(YearMonth month) {
        return lines.stream()
                .flatMap(line -> line.chain().meters().stream())
                .filter(meter -> Line.isThere(meter, month))
                .map(Meter::number)
                .toList();
    }

    /** What all meters measured in a month; empty when there was none, or a day of one of them is not known. */
    public Optional<BigDecimal> amount(YearMonth month) {
        List<Line> there = lines.stream().filter(line -> line.isThere(month)).toList();
        List<MonthUse> known = there.stream()
                .flatMap(line -> line.months().complete(month).stream())
                .toList();
        return known.size() < there.size()
                ? Optional.empty()
                : known.stream().map(MonthUse::amount).reduce(BigDecimal::add);
    }

    /** Whether a part of what was measured in a month rests on an estimate. */
    public boolean isEstimated(YearMonth month) {
        return lines.stream().flatMap(line -> line.months().in(month).stream()).anyMatch(MonthUse::estimated);
    }

    /** Whose average it can be compared with. */
    public Optional<Averages.Group> group(YearMonth month) {
        return Averages.Group.of(any(), month);
    }
}
