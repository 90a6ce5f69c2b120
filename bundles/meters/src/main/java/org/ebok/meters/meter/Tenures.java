package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.central.Row;

/**
 * When the customers of a scope held which premises. Meters and readings are brought together with them here and not in the
 * database: the views over an ERP are seldom such that a database joins hundreds of premises with their readings in good time.
 */
final class Tenures {

    static final String SQL = """
            select p.premises_id, p.held_from, p.held_to, p.name, p.street, p.building_no, p.flat_no, p.building_id, p.kind,
                   p.ledger_id
            from {premises} p
            order by p.premises_id, p.held_from""";

    /**
     * One period of one customer.
     *
     * @param premises identifies the premises
     * @param period first and last day
     * @param name what they are called, or where they are
     */
    record Tenure(
            String premises,
            Period period,
            Optional<String> name,
            Optional<String> building,
            Optional<String> kind,
            Optional<String> ledger) {

        static Tenure read(Row row) {
            return new Tenure(
                    row.text("premises_id"),
                    new Period(
                            row.date("held_from"), row.optionalDate("held_to").orElse(LocalDate.MAX)),
                    row.optionalText("name").or(() -> address(row)),
                    row.optionalText("building_id"),
                    row.optionalText("kind"),
                    row.optionalText("ledger_id"));
        }

        private static Optional<String> address(Row row) {
            Optional<String> house = row.optionalText("building_no")
                    .map(number -> number
                            + row.optionalText("flat_no")
                                    .map(flat -> "/" + flat)
                                    .orElse(""));
            String address = Stream.of(row.optionalText("street"), house)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            return Optional.of(address).filter(text -> !text.isEmpty());
        }
    }

    private final Map<String, List<Tenure>> byPremises;

    Tenures(List<Tenure> tenures) {
        byPremises = tenures.stream().collect(Collectors.groupingBy(Tenure::premises));
    }

    /**
     * The meters that hang on a ledger, and of all others those that hung on premises while somebody of the scope held them,
     * whatever the view says; each once, in the order in which they were found.
     */
    List<Meter> own(List<Meter> found) {
        Map<MeterId, Meter> own = new LinkedHashMap<>();
        for (Meter meter : found) {
            place(meter).map(meter::on).ifPresent(one -> own.merge(one.id(), one, Meter::and));
        }
        return List.copyOf(own.values());
    }

    private Optional<Place> place(Meter meter) {
        Place bare = meter.place();
        if (bare.premises().isEmpty()) {
            Optional<String> none = Optional.empty();
            return Optional.of(new Place(none, none, none, none, bare.ledger(), List.of(Period.ALWAYS)));
        }
        List<Tenure> held = byPremises.getOrDefault(bare.premises().get(), List.of()).stream()
                .filter(tenure -> tenure.period()
                        .overlaps(meter.installedOn(), meter.removedOn().orElse(LocalDate.MAX)))
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Tenure latest = held.get(held.size() - 1);
        return Optional.of(new Place(
                bare.premises(),
                latest.name(),
                latest.building(),
                latest.kind(),
                bare.ledger().or(latest::ledger),
                held.stream().map(Tenure::period).toList()));
    }
}
