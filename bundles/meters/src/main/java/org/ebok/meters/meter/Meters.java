package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
 * Reads meters from the central database, one statement a question. Access follows the title: a meter on premises is there
 * when it hung there while the customer held them, and its last reading is one of that time, whatever the views say. A meter
 * without premises hangs on its ledger.
 */
@Component(service = Meters.class)
public final class Meters {

    private static final String ALL = "";

    private static final String SELECT = """
            select m.meter_id, m.premises_id, m.medium, m.number, m.place, m.unit, m.digits, m.remote, m.installed_on,
                   m.removed_on, m.calibrated_until, m.replaces_id,
                   min(p.held_from) as held_from, max(coalesce(p.held_to, :for_ever)) as held_to, max(p.name) as name, max(p.street) as street,
                   max(p.building_no) as building_no, max(p.flat_no) as flat_no, max(p.building_id) as building_id,
                   max(p.kind) as kind, max(coalesce(m.ledger_id, p.ledger_id)) as ledger_id,
                   max(l.reading_id) as reading_id, max(l.read_on) as read_on, max(l.read_value) as read_value,
                   max(l.source) as source
            from {meter} m
            left join {premises} p on p.premises_id = m.premises_id and p.customer_id = m.customer_id
              and p.held_from <= coalesce(m.removed_on, :for_ever)
              and coalesce(p.held_to, :for_ever) >= m.installed_on
            left join (
              select r.reading_id, r.meter_id, r.read_on, r.read_value, r.source,
                     row_number() over (
                       partition by r.meter_id order by r.read_on desc, r.read_value desc, r.reading_id desc
                     ) as age
              from {reading} r
              join {meter} m on m.meter_id = r.meter_id and m.customer_id = r.customer_id
              left join {premises} p on p.premises_id = m.premises_id and p.customer_id = m.customer_id
                and p.held_from <= r.read_on and coalesce(p.held_to, :for_ever) >= r.read_on
              where m.premises_id is null or p.premises_id is not null
            ) l on l.meter_id = m.meter_id and l.age = 1
            where (m.premises_id is null or p.premises_id is not null)
              and\s""";

    private static final String GROUP = """
            group by m.meter_id, m.premises_id, m.medium, m.number, m.place, m.unit, m.digits, m.remote, m.installed_on,
                     m.removed_on, m.calibrated_until, m.replaces_id
            order by coalesce(m.premises_id, ' '), m.meter_id
            """;

    private static final String PAGE = SELECT + """
            coalesce(m.premises_id, ' ') >= :key_premises
              and (coalesce(m.premises_id, ' ') > :key_premises or m.meter_id > :key_meter)
              and (:premises = '' or m.premises_id = :premises)
              and (:medium = '' or m.medium = :medium)
            """ + GROUP + "fetch first :rows rows only";

    private static final String BESIDE = SELECT + """
            exists (
              select o.meter_id from {meter} o
              where o.meter_id = :meter and o.medium = m.medium
                and (o.meter_id = m.meter_id or o.premises_id = m.premises_id
                  or (o.premises_id is null and m.premises_id is null and o.ledger_id = m.ledger_id))
            )
            """ + GROUP;

    private static final String TOLD_MONTHLY = SELECT + """
            m.medium in ('HEAT', 'HOT_WATER', 'HEAT_ALLOCATOR')
            """ + GROUP;

    private final CentralQuery<Meter> page;
    private final CentralQuery<Meter> beside;
    private final CentralQuery<Meter> toldMonthly;

    @Activate
    public Meters(@Reference CentralQueries queries) {
        this.page = queries.prepare(PAGE, Meters::read);
        this.beside = queries.prepare(BESIDE, Meters::read);
        this.toldMonthly = queries.prepare(TOLD_MONTHLY, Meters::read);
    }

    /**
     * Which meters to list.
     *
     * @param premises those of some premises alone
     * @param medium those of a medium alone
     */
    public record Filter(Optional<String> premises, Optional<Medium> medium) {

        /** Every meter. */
        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty());
    }

    /** Meters after a place, by premises, at most so many; those that are removed too. */
    public List<Meter> list(CustomerScope scope, Filter filter, MeterKey after, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("for_ever", Central.FOR_EVER);
        parameters.put("key_premises", after.premises());
        parameters.put("key_meter", after.meter());
        parameters.put("premises", filter.premises().orElse(ALL));
        parameters.put("medium", filter.medium().map(Enum::name).orElse(ALL));
        parameters.put("rows", rows);
        return page.list(scope, parameters);
    }

    /** A meter and those of the same medium and place, among them the ones that it replaced; none when it is unknown. */
    public List<Meter> beside(CustomerScope scope, MeterId meter) {
        List<Meter> found = beside.list(scope, Map.of("for_ever", Central.FOR_EVER, "meter", meter.value()));
        return found.stream().anyMatch(one -> one.id().equals(meter)) ? found : List.of();
    }

    /** The remotely read meters whose users are told each month what they used. */
    public List<Meter> toldMonthly(CustomerScope scope) {
        return toldMonthly.list(scope, Map.of("for_ever", Central.FOR_EVER)).stream()
                .filter(Meter::remote)
                .toList();
    }

    private static Meter read(Row row) {
        Optional<String> premises = row.optionalText("premises_id");
        Optional<LocalDate> last =
                row.optionalDate("held_to").filter(day -> premises.isPresent() && day.isBefore(Central.FOR_EVER));
        // what became of a meter after the customer had gone is the next holder's
        Predicate<LocalDate> isInOwnTime = day -> last.filter(day::isAfter).isEmpty();
        return new Meter(
                new MeterId(row.text("meter_id")),
                Central.code(row, "medium", Medium.values()),
                row.text("number"),
                row.optionalText("place"),
                row.text("unit"),
                row.optionalNumber("digits").map(Math::toIntExact),
                row.flag("remote"),
                row.date("installed_on"),
                row.optionalDate("removed_on").filter(isInOwnTime),
                row.optionalDate("calibrated_until").filter(isInOwnTime),
                row.optionalText("replaces_id").map(MeterId::new),
                new Place(
                        premises,
                        row.optionalText("name").or(() -> address(row)),
                        row.optionalText("building_id"),
                        row.optionalText("kind"),
                        row.optionalText("ledger_id"),
                        row.optionalDate("held_from"),
                        last),
                row.optionalText("reading_id")
                        .map(id -> new Reading(
                                id,
                                row.date("read_on"),
                                row.decimal("read_value"),
                                Central.code(row, "source", Source.values()))));
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
