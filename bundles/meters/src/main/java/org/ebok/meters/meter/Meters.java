package org.ebok.meters.meter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.meter.Tenures.Tenure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads meters from the central database: the meters in one statement, the premises that they hang on in another. Access follows the title: a
 * meter on premises is there when it hung there while the customer held them, whatever the views say. A meter without
 * premises hangs on its ledger.
 */
@Component(service = Meters.class)
public final class Meters {

    private static final String ALL = "";

    private static final String SELECT = """
            select m.meter_id, m.premises_id, max(m.ledger_id) as ledger_id, m.medium, m.number, m.place, m.unit, m.digits,
                   m.remote, m.installed_on, m.removed_on, m.calibrated_until, m.replaces_id
            from {meter} m
            where\s""";

    /** Several customers of a scope who hold the same premises see the same meter, which is there once. */
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

    private final CentralQuery<Tenure> held;
    private final CentralQuery<Meter> page;
    private final CentralQuery<Meter> beside;
    private final CentralQuery<Meter> toldMonthly;

    @Activate
    public Meters(@Reference CentralQueries queries) {
        this.held = queries.prepare(Tenures.SQL, Tenure::read);
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
        List<Meter> own = new ArrayList<>();
        MeterKey key = after;
        List<Meter> found;
        do { // once, but for a view that shows meters of others, which are left out here
            found = page.list(scope, parameters(filter, key, rows));
            own.addAll(own(scope, found));
            key = found.isEmpty() ? key : found.get(found.size() - 1).key();
        } while (found.size() == rows && own.size() < rows);
        return own.stream().limit(rows).toList();
    }

    private static Map<String, Object> parameters(Filter filter, MeterKey after, int rows) {
        return Map.of(
                "key_premises", after.premises(),
                "key_meter", after.meter(),
                "premises", filter.premises().orElse(ALL),
                "medium", filter.medium().map(Enum::name).orElse(ALL),
                "rows", rows);
    }

    /** A meter and those of the same medium and place, among them the ones that it replaced; none when it is unknown. */
    public List<Meter> beside(CustomerScope scope, MeterId meter) {
        List<Meter> found = own(scope, beside.list(scope, Map.of("meter", meter.value())));
        return found.stream().anyMatch(one -> one.id().equals(meter)) ? found : List.of();
    }

    /** The remotely read meters whose users are told each month what they used. */
    public List<Meter> toldMonthly(CustomerScope scope) {
        return own(scope, toldMonthly.list(scope, Map.of())).stream()
                .filter(Meter::remote)
                .toList();
    }

    /** Those of them that are the reader's. Premises are asked for only where a meter hangs on any. */
    private List<Meter> own(CustomerScope scope, List<Meter> found) {
        boolean onPremises =
                found.stream().anyMatch(meter -> meter.place().premises().isPresent());
        return new Tenures(onPremises ? held.list(scope, Map.of()) : List.of()).own(found);
    }

    private static Meter read(Row row) {
        return new Meter(
                new MeterId(row.text("meter_id")),
                row.code("medium", Medium.class),
                row.text("number"),
                row.optionalText("place"),
                row.text("unit"),
                row.optionalNumber("digits").map(Math::toIntExact),
                row.flag("remote"),
                row.date("installed_on"),
                row.optionalDate("removed_on"),
                row.optionalDate("calibrated_until"),
                row.optionalText("replaces_id").map(MeterId::new),
                Place.ofNobody(row.optionalText("premises_id"), row.optionalText("ledger_id")));
    }
}
