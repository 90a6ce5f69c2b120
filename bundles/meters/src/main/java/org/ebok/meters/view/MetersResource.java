package org.ebok.meters.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.page.Paging;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.MeterKey;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Stretch;
import org.ebok.meters.usage.Chain;
import org.ebok.meters.usage.Leak;
import org.ebok.meters.view.MeterViews.MeterView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meters of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + MetersFunction.ID)
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = MetersFunction.ID)
public final class MetersResource implements RestResource {

    private final Meters meters;
    private final Readings readings;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public MetersResource(
            @Reference Meters meters,
            @Reference Readings readings,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.meters = meters;
        this.readings = readings;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param meters by premises
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record MeterList(OffsetDateTime asOf, List<MeterView> meters, String next) {}

    @GET
    @Operation(summary = "A page of the customer's meters with their last readings, those that are removed too")
    public MeterList list(
            @Parameter(description = "Identifier of premises, for these alone") @QueryParam("premises") String premises,
            @Parameter(description = "Medium, for this alone") @QueryParam("medium") String medium,
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Meters on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        int size = Paging.size(limit);
        CustomerScope scope = subject.customerScope();
        List<Meter> found = meters.list(
                scope,
                MeterParameters.filter(premises, medium),
                Paging.after(after, MeterKey.FIRST, MeterKey::decode),
                size + 1);
        boolean more = found.size() > size;
        List<Meter> shown = more ? found.subList(0, size) : found;
        return new MeterList(
                asOf, views(scope, shown), more ? shown.get(size - 1).key().encode() : null);
    }

    private List<MeterView> views(CustomerScope scope, List<Meter> shown) {
        LocalDate today = LocalDate.now(clock);
        Map<MeterId, List<Stretch>> recent = readings.latest(scope, shown, Leak.since(today));
        return shown.stream()
                .map(meter -> MeterView.of(
                        meter,
                        recent.getOrDefault(meter.id(), List.of()),
                        Chain.of(meter, shown).leak(recent, today),
                        today))
                .toList();
    }
}
