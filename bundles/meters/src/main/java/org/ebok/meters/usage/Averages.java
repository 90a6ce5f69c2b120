package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads averages from the central database: of the buildings and kinds of premises that the scope holds, and never where they
 * are of fewer than five premises beside the reader's own, whatever the view says: nobody can tell what fewer than five others
 * used.
 */
@Component(service = Averages.class)
public final class Averages {

    private static final int FEWEST_OTHERS = 5;

    private static final String BETWEEN = """
            select a.building_id, a.kind, a.medium, a.unit, a.month_start, a.premises, a.consumption
            from {operator consumption_average} a
            where a.month_start >= :from and a.month_start <= :to
              and exists (
                select p.premises_id from {premises} p where p.building_id = a.building_id and p.kind = a.kind
              )
              and a.premises >= :fewest + (
                select count(distinct p.premises_id) from {premises} p
                where p.building_id = a.building_id and p.kind = a.kind
              )""";

    private final CentralQuery<Average> between;

    @Activate
    public Averages(@Reference CentralQueries queries) {
        this.between = queries.prepare(BETWEEN, Averages::read);
    }

    /**
     * Whose average.
     *
     * @param building the building
     * @param kind kind of the premises
     * @param medium what is measured
     * @param unit unit of the consumption
     * @param month the month
     */
    public record Group(String building, String kind, Medium medium, String unit, YearMonth month) {

        /** The one that the premises of a meter belong to, empty where building or kind is not known. */
        public static Optional<Group> of(Meter meter, YearMonth month) {
            return meter.place().building().flatMap(building -> meter.place()
                    .kind()
                    .map(kind -> new Group(building, kind, meter.medium(), meter.unit(), month)));
        }
    }

    /**
     * An average.
     *
     * @param group whose
     * @param premises of how many premises
     * @param consumption what one of them used
     */
    public record Average(Group group, long premises, BigDecimal consumption) {}

    /** The averages of months, both included, by group. */
    public Map<Group, Average> between(CustomerScope scope, YearMonth from, YearMonth to) {
        return between.list(scope, Map.of("from", from.atDay(1), "to", to.atDay(1), "fewest", FEWEST_OTHERS)).stream()
                .collect(Collectors.toMap(Average::group, Function.identity(), (one, other) -> one));
    }

    private static Average read(Row row) {
        return new Average(
                new Group(
                        row.text("building_id"),
                        row.text("kind"),
                        row.code("medium", Medium.class),
                        row.text("unit"),
                        YearMonth.from(row.date("month_start"))),
                row.number("premises"),
                row.decimal("consumption"));
    }
}
