package org.ebok.premises;

import java.util.List;
import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what customers hold and held from the central database, one statement a question. */
@Component(service = Holdings.class)
public final class Holdings {

    private static final String SELECT = """
            select p.premises_id, p.kind, p.name, p.street, p.building_no, p.flat_no, p.postal_code, p.city, p.floor,
                   p.area, p.heated_area, p.title, p.persons, p.held_from, p.held_to, p.ledger_id,
                   case when exists (
                     select o.premises_id
                     from {premises} o
                     where o.premises_id = p.premises_id and o.customer_id = p.customer_id and o.held_from <> p.held_from
                       and (p.held_to is null or o.held_from <= p.held_to)
                       and (o.held_to is null or o.held_to >= p.held_from)
                   ) then 1 else 0 end as overlapping
            from {premises} p
            where\s""";

    private static final String PAGE = SELECT + """
            p.held_from <= :key_day and (p.held_from < :key_day or p.premises_id > :key_premises)
            order by p.held_from desc, p.premises_id
            fetch first :rows rows only""";

    private static final String OF_PREMISES = SELECT + "p.premises_id = :premises order by p.held_from desc";

    private final CentralQuery<Holding> page;
    private final CentralQuery<Holding> ofPremises;

    @Activate
    public Holdings(@Reference CentralQueries queries) {
        this.page = queries.prepare(PAGE, Holdings::read);
        this.ofPremises = queries.prepare(OF_PREMISES, Holdings::read);
    }

    /** Holdings after a place, the latest first, at most so many. */
    List<Holding> list(CustomerScope scope, HoldingKey after, int rows) {
        return page.list(scope, Map.of("key_day", after.from(), "key_premises", after.premises(), "rows", rows));
    }

    /** The scope's own holdings of some premises, the latest first; none when the premises are another one's, or unknown. */
    List<Holding> of(CustomerScope scope, PremisesId premises) {
        return ofPremises.list(scope, Map.of("premises", premises.value()));
    }

    private static Holding read(Row row) {
        return new Holding(
                new PremisesId(row.text("premises_id")),
                row.code("kind", PremisesKind.class),
                row.optionalText("name"),
                new Address(
                        row.optionalText("street"),
                        row.optionalText("building_no"),
                        row.optionalText("flat_no"),
                        row.optionalText("postal_code"),
                        row.optionalText("city")),
                row.optionalNumber("floor"),
                row.optionalDecimal("area"),
                row.optionalDecimal("heated_area"),
                row.code("title", Title.class),
                row.optionalNumber("persons"),
                row.date("held_from"),
                row.optionalDate("held_to"),
                row.optionalText("ledger_id"),
                row.number("overlapping") == 1);
    }
}
