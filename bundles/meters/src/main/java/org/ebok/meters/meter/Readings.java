package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads readings from the central database, one statement a question. Access follows the title: of a meter on premises only
 * the readings of the customer's own periods are there, the days on which they change hands included, whatever the view says.
 */
@Component(service = Readings.class)
public final class Readings {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final String SELECT = """
            select r.reading_id, r.meter_id, r.read_on, r.read_value, r.source,
                   coalesce(p.held_from, :ever) as held_from, coalesce(p.held_to, :for_ever) as held_to
            from {reading} r
            join {meter} m on m.meter_id = r.meter_id and m.customer_id = r.customer_id
            left join {premises} p on p.premises_id = m.premises_id and p.customer_id = m.customer_id
              and p.held_from <= r.read_on and coalesce(p.held_to, :for_ever) >= r.read_on
            where (m.premises_id is null or p.premises_id is not null)
              and r.read_on >= :from and r.read_on <= :to
              and\s""";

    private static final String BESIDE = SELECT + """
            exists (
              select o.meter_id from {meter} o
              where o.meter_id = :meter and o.medium = m.medium
                and (o.meter_id = m.meter_id or o.premises_id = m.premises_id
                  or (o.premises_id is null and m.premises_id is null and o.ledger_id = m.ledger_id))
            )""";

    private static final String OF_WATER = SELECT + """
            m.medium in ('COLD_WATER', 'HOT_WATER')
              and coalesce(m.premises_id, ' ') >= :first and coalesce(m.premises_id, ' ') <= :last""";

    private static final String OF_HEATING = SELECT + """
            m.medium in ('HEAT', 'HOT_WATER', 'HEAT_ALLOCATOR')""";

    private final CentralQuery<OwnReading> beside;
    private final CentralQuery<OwnReading> ofWater;
    private final CentralQuery<OwnReading> ofHeating;

    @Activate
    public Readings(@Reference CentralQueries queries) {
        this.beside = queries.prepare(BESIDE, Readings::read);
        this.ofWater = queries.prepare(OF_WATER, Readings::read);
        this.ofHeating = queries.prepare(OF_HEATING, Readings::read);
    }

    /** All readings of a meter and of those of the same medium and place, by meter. */
    public Map<MeterId, List<Stretch>> beside(CustomerScope scope, MeterId meter) {
        return stretches(beside.list(scope, with(Map.of("meter", meter.value()), EVER, Central.FOR_EVER)));
    }

    /** The readings since a day of the water meters of a page of the list, by meter. No statement where there are none. */
    public Map<MeterId, List<Stretch>> ofRecentWater(CustomerScope scope, List<Meter> page, LocalDate since) {
        if (page.stream().noneMatch(meter -> meter.medium().isWater())) {
            return Map.of();
        }
        Map<String, Object> places = Map.of(
                "first", page.get(0).key().premises(),
                "last", page.get(page.size() - 1).key().premises());
        return stretches(ofWater.list(scope, with(places, since, Central.FOR_EVER)));
    }

    /** The readings of a time, both days included, of meters of heat and hot water, by meter. */
    public Map<MeterId, List<Stretch>> ofHeating(CustomerScope scope, LocalDate from, LocalDate to) {
        return stretches(ofHeating.list(scope, with(Map.of(), from, to)));
    }

    private static Map<String, Object> with(Map<String, Object> parameters, LocalDate from, LocalDate to) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("ever", EVER);
        all.put("for_ever", Central.FOR_EVER);
        all.put("from", from);
        all.put("to", to);
        return all;
    }

    private static Map<MeterId, List<Stretch>> stretches(List<OwnReading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        OwnReading::meter, Collectors.collectingAndThen(Collectors.toList(), OwnReading::stretches)));
    }

    private static OwnReading read(Row row) {
        return new OwnReading(
                new MeterId(row.text("meter_id")),
                new Reading(
                        row.text("reading_id"),
                        row.date("read_on"),
                        row.decimal("read_value"),
                        Central.code(row, "source", Source.values())),
                row.date("held_from"),
                row.date("held_to"));
    }
}
