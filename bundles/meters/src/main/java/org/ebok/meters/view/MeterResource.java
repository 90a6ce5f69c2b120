package org.ebok.meters.view;

import static org.ebok.meters.view.MeterViews.plain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Place;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.usage.Averages;
import org.ebok.meters.usage.Averages.Average;
import org.ebok.meters.usage.Averages.Group;
import org.ebok.meters.usage.Months;
import org.ebok.meters.view.MeterViews.MeterView;
import org.ebok.meters.view.MeterViews.MonthView;
import org.ebok.meters.view.MeterViews.OtherMeter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One meter of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + MetersFunction.ID)
@Path("/items/{meter}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = MetersFunction.ID)
public final class MeterResource implements RestResource {

    private static final int YEAR = 12;

    private final Meters meters;
    private final Readings readings;
    private final Averages averages;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public MeterResource(
            @Reference Meters meters,
            @Reference Readings readings,
            @Reference Averages averages,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.meters = meters;
        this.readings = readings;
        this.averages = averages;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * The twelve months before the present one.
     *
     * @param amount what was used in them, null when not all of it is known
     * @param before what was used in the twelve months before these, null when not all of it is known
     * @param average what one premises of the building and kind used in them on the average, null for none
     */
    public record YearView(String amount, String before, String average) {}

    /**
     * @param asOf when the central database was read
     * @param meter the meter
     * @param replaced the meter that it replaced, null for none that the reader may see
     * @param replacing the meter that replaced it, null for none that the reader may see
     * @param year the twelve months before the present one
     * @param months the same twelve and the present one, oldest first; before its installation what the replaced meter showed
     */
    public record MeterDetails(
            OffsetDateTime asOf,
            MeterView meter,
            OtherMeter replaced,
            OtherMeter replacing,
            YearView year,
            List<MonthView> months) {}

    @GET
    @Operation(summary = "One meter: its facts, and what was used month by month")
    public MeterDetails show(@PathParam("meter") String id) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        YearMonth present = YearMonth.from(today);
        YearMonth first = present.minusMonths(YEAR);
        CustomerScope scope = subject.customerScope();
        MeterHistory history = MeterHistory.read(meters, readings, scope, MeterParameters.meter(id));
        Meter meter = history.meter();
        Months months = history.months();
        Map<Group, Average> others =
                history.isAlone(first.atDay(1)) ? averages(scope, meter, first, present) : Map.of();
        return new MeterDetails(
                asOf,
                MeterView.of(meter, history.shown(), history.leak(today), today),
                OtherMeter.replaced(meter, history.beside()),
                OtherMeter.replacing(meter, history.beside()),
                new YearView(
                        plain(months.sum(first, present.minusMonths(1))),
                        plain(months.sum(first.minusMonths(YEAR), first.minusMonths(1))),
                        plain(sum(meter, others, first))),
                IntStream.rangeClosed(0, YEAR)
                        .mapToObj(first::plusMonths)
                        .map(month -> MonthView.of(
                                month.toString(),
                                months.in(month),
                                months.complete(month.minusMonths(YEAR)),
                                average(meter, others, month)))
                        .toList());
    }

    private Map<Group, Average> averages(CustomerScope scope, Meter meter, YearMonth from, YearMonth to) {
        Place place = meter.place();
        return place.building().isPresent() && place.kind().isPresent() ? averages.between(scope, from, to) : Map.of();
    }

    private static Optional<BigDecimal> average(Meter meter, Map<Group, Average> others, YearMonth month) {
        return Group.of(meter, month).map(others::get).map(Average::consumption);
    }

    private static Optional<BigDecimal> sum(Meter meter, Map<Group, Average> others, YearMonth first) {
        List<BigDecimal> known = IntStream.range(0, YEAR)
                .mapToObj(first::plusMonths)
                .flatMap(month -> average(meter, others, month).stream())
                .toList();
        return known.size() == YEAR ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }
}
