package org.ebok.meters.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.MeterKey;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Meters.Filter;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Stretch;
import org.ebok.meters.usage.Calibration;
import org.ebok.meters.usage.Chain;
import org.ebok.meters.usage.Leak;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A tile for each meter through which water may be running away, and one for the calibrations that end. */
@Component
public final class MeterTiles implements StartTiles {

    private static final String PAGE = "/meters";

    /** Who has more meters than this reads about them on their page. */
    private static final int MOST_METERS = 1_000;

    private static final int MOST_LEAKS = 3;

    private final Meters meters;
    private final Readings readings;
    private final Clock clock;

    @Activate
    public MeterTiles(@Reference Meters meters, @Reference Readings readings, @Reference Clock clock) {
        this.meters = meters;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(MetersFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        LocalDate today = LocalDate.now(clock);
        List<Meter> all = meters.list(scope, Filter.NONE, MeterKey.FIRST, MOST_METERS);
        List<Meter> water =
                all.stream().filter(meter -> meter.medium().isWater()).toList();
        Map<MeterId, List<Stretch>> recent = readings.between(scope, water, Leak.since(today), today);
        List<Tile> tiles = new ArrayList<>();
        water.stream()
                .filter(meter -> Chain.of(meter, water).leak(recent, today).isPresent())
                .limit(MOST_LEAKS)
                .map(MeterTiles::leak)
                .forEach(tiles::add);
        calibration(all, today).ifPresent(tiles::add);
        return tiles;
    }

    private static Tile leak(Meter meter) {
        return new Tile(
                Urgency.DEADLINE,
                Optional.empty(),
                PageText.of("tile.leak"),
                PageText.of("tile.leak.headline"),
                Optional.empty(),
                Optional.of(new PageText("tile.leak.text", Map.of("number", new PageValue.Words(meter.number())))),
                new PageLink(
                        PageText.of("tile.leak.link"),
                        PAGE + "?meter=" + URLEncoder.encode(meter.id().value(), StandardCharsets.UTF_8)),
                Optional.empty());
    }

    private static Optional<Tile> calibration(List<Meter> all, LocalDate today) {
        List<Meter> ending = all.stream()
                .filter(meter -> Calibration.of(meter, today) != Calibration.FINE)
                .toList();
        return ending.stream()
                .min(Comparator.comparing(meter -> meter.calibratedUntil().orElseThrow()))
                .map(first -> calibration(first, ending.size(), today));
    }

    private static Tile calibration(Meter first, int count, LocalDate today) {
        LocalDate last = first.calibratedUntil().orElseThrow();
        boolean past = Calibration.of(first, today) == Calibration.PAST;
        return new Tile(
                Urgency.INFO,
                Optional.of(last),
                PageText.of("tile.calibration"),
                new PageText(
                        past ? "tile.calibration.past" : "tile.calibration.soon",
                        Map.of("date", new PageValue.Day(last))),
                Optional.empty(),
                Optional.of(new PageText("tile.calibration.text", Map.of("count", new PageValue.Count(count)))),
                new PageLink(PageText.of("tile.calibration.link"), PAGE),
                Optional.empty());
    }
}
