package org.ebok.charges.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;
import org.ebok.charges.charge.Charge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads tariffs from the central database: the general ones, and those of buildings in which the scope holds premises. */
@Component(service = Tariffs.class)
public final class Tariffs {

    private static final String COLUMNS = """
            select t.tariff_id, t.component_code, t.component, t.building_id, t.rate, t.unit, t.currency, t.valid_from,
                   t.valid_to, t.announced_on, t.beyond_control, t.justification_id
            """;

    private static final String OWN = COLUMNS + """
            from {operator tariff} t
            where (t.valid_to is null or t.valid_to >= :from)
              and (t.building_id is null
                or exists (select p.building_id from {premises} p where p.building_id = t.building_id))
            """;

    private static final String IN_ORDER = "order by t.component_code, t.valid_from, t.tariff_id";

    private static final String AFTER = """
              and t.component_code >= :key_component
              and (t.component_code > :key_component or t.valid_from > :key_from
                or (t.valid_from = :key_from and t.tariff_id > :key_id))
            """;

    private static final String COMING = COLUMNS + """
            from {tariff} t
            where t.valid_from > :today
            order by t.valid_from, t.component_code, t.tariff_id""";

    private final CentralQuery<Tariff> since;
    private final CentralQuery<Tariff> page;
    private final StaffQuery<Tariff> coming;

    @Activate
    public Tariffs(@Reference CentralQueries queries) {
        this.since = queries.prepare(OWN + IN_ORDER, Tariffs::read);
        this.page = queries.prepare(OWN + AFTER + IN_ORDER + " fetch first :rows rows only", Tariffs::read);
        this.coming = queries.prepareForStaff(COMING, Tariffs::read);
    }

    /** The tariffs that are in force on a day or later, by component and time. */
    public List<Tariff> since(CustomerScope scope, LocalDate day) {
        return since.list(scope, Map.of("from", day));
    }

    /** Those after a place, at most so many. */
    public List<Tariff> page(CustomerScope scope, LocalDate day, TariffKey after, int rows) {
        return page.list(
                scope,
                Map.of(
                        "from", day,
                        "key_component", after.component(),
                        "key_from", after.from(),
                        "key_id", after.id(),
                        "rows", rows));
    }

    /** All tariffs that are to come, for staff. */
    public List<Tariff> coming(StaffScope scope, LocalDate today) {
        return coming.list(scope, Map.of("today", today));
    }

    private static Tariff read(Row row) {
        return new Tariff(
                row.text("tariff_id"),
                new Charge.Component(row.text("component_code"), row.text("component")),
                row.optionalText("building_id"),
                row.decimal("rate"),
                row.text("unit"),
                row.text("currency"),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.optionalDate("announced_on"),
                row.flag("beyond_control"),
                row.optionalText("justification_id"));
    }
}
