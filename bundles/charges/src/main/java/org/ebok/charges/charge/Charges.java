package org.ebok.charges.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads charges from the central database. Access follows the title: of a charge on premises only what lies in the customer's
 * own periods is there, whatever the view says, so that nobody sees what the holder before or after pays.
 */
@Component(service = Charges.class)
public final class Charges {

    private static final String OVERLAPPING = """
            select c.charge_id, c.component_code, c.component, c.quantity, c.unit, c.rate, c.amount, c.currency, c.tariff_id,
                   c.premises_id, p.building_id, p.name, p.street, p.building_no, p.flat_no,
                   coalesce(p.ledger_id, c.ledger_id) as ledger_id,
                   case when p.held_from > c.valid_from then p.held_from else c.valid_from end as first_day,
                   case when p.held_to is not null and p.held_to < coalesce(c.valid_to, :for_ever) then p.held_to
                        else c.valid_to end as last_day
            from {charge} c
            left join {premises} p on p.premises_id = c.premises_id and p.customer_id = c.customer_id
              and p.held_from <= coalesce(c.valid_to, :for_ever) and coalesce(p.held_to, :for_ever) >= c.valid_from
            where c.valid_from <= :to and coalesce(c.valid_to, :for_ever) >= :from
              and (c.premises_id is null or (p.held_from <= :to and coalesce(p.held_to, :for_ever) >= :from))
            order by c.premises_id, c.position, c.component_code, first_day""";

    private final CentralQuery<Charge> overlapping;

    @Activate
    public Charges(@Reference CentralQueries queries) {
        this.overlapping = queries.prepare(OVERLAPPING, Charges::read);
    }

    /** The charges of a time, both days included, by what they are for and in the operator's order. */
    public List<Charge> between(CustomerScope scope, LocalDate from, LocalDate to) {
        return overlapping.list(scope, Map.of("from", from, "to", to, "for_ever", CentralQueries.FOR_EVER));
    }

    /** All charges from a day on, those that are to come too. */
    public List<Charge> since(CustomerScope scope, LocalDate from) {
        return between(scope, from, CentralQueries.FOR_EVER);
    }

    private static Charge read(Row row) {
        return new Charge(
                row.text("charge_id"),
                new Charge.Component(row.text("component_code"), row.text("component")),
                row.decimal("quantity"),
                row.text("unit"),
                row.decimal("rate"),
                row.decimal("amount"),
                row.text("currency"),
                row.date("first_day"),
                row.optionalDate("last_day"),
                row.optionalText("tariff_id"),
                new Place(
                        row.optionalText("premises_id"),
                        row.optionalText("building_id"),
                        row.optionalText("name").or(() -> address(row)),
                        row.optionalText("ledger_id")));
    }

    private static Optional<String> address(Row row) {
        Optional<String> house = row.optionalText("building_no")
                .map(number -> number
                        + row.optionalText("flat_no").map(flat -> "/" + flat).orElse(""));
        String address = Stream.of(row.optionalText("street"), house)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(address).filter(text -> !text.isEmpty());
    }
}
