package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads what meters showed from the central database, one statement for up to a thousand meters. Access follows the title: of
 * a meter on premises only the readings of the customer's own periods are there, the days on which they change hands
 * included, whatever the view says.
 */
@Component(service = Readings.class)
public final class Readings {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Databases take a few thousand parameters. */
    private static final int METERS_IN_A_STATEMENT = 1_000;

    private static final String SHOWN = """
            select r.reading_id, r.meter_id, r.read_on, r.read_value, r.source
            from (
              select r.reading_id, r.meter_id, r.read_on, r.read_value, r.source,
                     row_number() over (
                       partition by r.meter_id order by r.read_on desc, r.read_value desc, r.reading_id desc
                     ) as age
              from {reading} r
              where r.meter_id in (:meters)
            ) r
            where (r.read_on >= :from and r.read_on <= :to) or r.age <= :latest""";

    private record Shown(MeterId meter, Reading reading) {}

    private final CentralQuery<Shown> shown;

    @Activate
    public Readings(@Reference CentralQueries queries) {
        this.shown = queries.prepare(SHOWN, Readings::read);
    }

    /** All that meters ever showed, by meter. */
    public Map<MeterId, List<Stretch>> all(CustomerScope scope, List<Meter> meters) {
        return read(scope, meters, EVER, CentralQueries.FOR_EVER, 0);
    }

    /** What meters showed in a time, both days included, by meter. */
    public Map<MeterId, List<Stretch>> between(CustomerScope scope, List<Meter> meters, LocalDate from, LocalDate to) {
        return read(scope, meters, from, to, 0);
    }

    /** What meters showed since a day, and of one that showed nothing since then the last that it did, by meter. */
    public Map<MeterId, List<Stretch>> latest(CustomerScope scope, List<Meter> meters, LocalDate since) {
        return read(scope, meters, since, CentralQueries.FOR_EVER, 1);
    }

    private Map<MeterId, List<Stretch>> read(
            CustomerScope scope, List<Meter> meters, LocalDate from, LocalDate to, int latest) {
        List<Shown> rows = new ArrayList<>();
        for (int done = 0; done < meters.size(); done += METERS_IN_A_STATEMENT) {
            List<Meter> some = meters.subList(done, Math.min(meters.size(), done + METERS_IN_A_STATEMENT));
            rows.addAll(shown.list(
                    scope,
                    Map.of(
                            "meters",
                            some.stream().map(meter -> meter.id().value()).toList(),
                            "from",
                            from,
                            "to",
                            to,
                            "latest",
                            latest)));
        }
        return stretches(rows, meters.stream().collect(Collectors.toMap(Meter::id, Function.identity(), Meter::and)));
    }

    private static Map<MeterId, List<Stretch>> stretches(List<Shown> rows, Map<MeterId, Meter> meters) {
        Map<MeterId, List<OwnReading>> own = new HashMap<>();
        for (Shown row : rows) {
            for (Period period : meters.get(row.meter()).place().held()) {
                if (period.includes(row.reading().day())) {
                    own.computeIfAbsent(row.meter(), meter -> new ArrayList<>())
                            .add(new OwnReading(row.reading(), period));
                }
            }
        }
        Map<MeterId, List<Stretch>> stretches = new HashMap<>();
        own.forEach((meter, readings) -> stretches.put(meter, OwnReading.stretches(readings)));
        return stretches;
    }

    private static Shown read(Row row) {
        return new Shown(
                new MeterId(row.text("meter_id")),
                new Reading(
                        row.text("reading_id"),
                        row.date("read_on"),
                        row.decimal("read_value"),
                        row.code("source", Source.class)));
    }
}
