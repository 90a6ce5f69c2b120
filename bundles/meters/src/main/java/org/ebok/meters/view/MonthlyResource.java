package org.ebok.meters.view;

import static org.ebok.meters.view.MeterViews.plain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.usage.Averages;
import org.ebok.meters.usage.Averages.Average;
import org.ebok.meters.usage.Averages.Group;
import org.ebok.meters.usage.Supply;
import org.ebok.meters.view.MeterViews.PlaceView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What users of remotely read meters of heat and hot water are to be told each month (Prawo energetyczne, art. 45c): by
 * premises and medium, whatever the number of meters.
 */
@Component(property = RestResource.FUNCTION + "=" + MetersFunction.ID)
@Path("/monthly")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = MetersFunction.ID)
public final class MonthlyResource implements RestResource {

    private static final int YEAR = 12;

    /** How many months around are read, so that the days at both ends lie between readings. */
    private static final int AROUND = 2;

    private final Meters meters;
    private final Readings readings;
    private final Averages averages;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public MonthlyResource(
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
     * @param place the premises, or the ledger where there are none
     * @param medium heat, hot-water or heat-allocator
     * @param unit unit of the amounts
     * @param meters the numbers on the meters
     * @param amount what was used in the month, null when not all of it is known
     * @param estimated whether a part of it rests on an estimate
     * @param monthBefore what was used in the month before, null when not all of it is known
     * @param yearBefore what was used in the same month a year before, null when not all of it is known
     * @param average what one premises of the building and kind used on the average, null for none
     * @param averageOf of how many premises that is the average, null for none
     */
    public record SupplyView(
            PlaceView place,
            String medium,
            String unit,
            List<String> meters,
            String amount,
            boolean estimated,
            String monthBefore,
            String yearBefore,
            String average,
            Long averageOf) {

        static SupplyView of(Supply supply, YearMonth month, Optional<Average> average) {
            return new SupplyView(
                    PlaceView.of(supply.place()),
                    supply.medium().code(),
                    supply.unit(),
                    supply.numbers(month),
                    plain(supply.amount(month)),
                    supply.isEstimated(month),
                    plain(supply.amount(month.minusMonths(1))),
                    plain(supply.amount(month.minusMonths(YEAR))),
                    plain(average.map(Average::consumption)),
                    average.map(Average::premises).orElse(null));
        }
    }

    /**
     * @param asOf when the central database was read
     * @param month the month, as {@code 2026-10}
     * @param supplies what was used in it, by premises and medium
     */
    public record Monthly(OffsetDateTime asOf, String month, List<SupplyView> supplies) {}

    @GET
    @Operation(summary = "What remotely read meters of heat and hot water measured in a month, compared")
    public Monthly monthly(
            @Parameter(description = "The month, as 2026-10; the one before the present without it")
                    @QueryParam("month")
                    String month) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        YearMonth asked = MeterParameters.month(month, YearMonth.now(clock));
        CustomerScope scope = subject.customerScope();
        List<Meter> told = meters.toldMonthly(scope);
        List<Supply> supplies = Supply.of(
                told,
                readings.between(
                        scope,
                        told,
                        asked.minusMonths(YEAR + AROUND).atDay(1),
                        asked.plusMonths(AROUND).atEndOfMonth()));
        Map<Group, Average> others = averages.between(scope, asked, asked);
        return new Monthly(
                asOf,
                asked.toString(),
                supplies.stream()
                        .filter(supply -> supply.isThere(asked))
                        .map(supply ->
                                SupplyView.of(supply, asked, supply.group(asked).map(others::get)))
                        .toList());
    }
}
