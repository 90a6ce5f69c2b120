package org.ebok.premises;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.page.Paging;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.premises.PremisesViews.HoldingView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The premises of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + PremisesFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = PremisesFunction.ID)
public final class PremisesResource implements RestResource {

    private final Holdings holdings;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public PremisesResource(@Reference Holdings holdings, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.holdings = holdings;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param holdings the latest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record HoldingList(OffsetDateTime asOf, List<HoldingView> holdings, String next) {}

    /**
     * @param asOf when the central database was read
     * @param holdings the periods in which the customer held the premises, the latest first
     */
    public record PremisesDetails(OffsetDateTime asOf, List<HoldingView> holdings) {}

    @GET
    @Path("/items")
    @Operation(summary = "A page of what the customer holds and held, the latest first")
    public HoldingList list(
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Holdings on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        int size = Paging.size(limit);
        List<Holding> found = holdings.list(
                subject.customerScope(), Paging.after(after, HoldingKey.LATEST, HoldingKey::decode), size + 1);
        boolean more = found.size() > size;
        List<Holding> shown = more ? found.subList(0, size) : found;
        return new HoldingList(
                asOf, views(shown), more ? shown.get(size - 1).key().encode() : null);
    }

    @GET
    @Path("/items/{premises}")
    @Operation(summary = "The periods in which the customer held some premises")
    public PremisesDetails show(@PathParam("premises") String id) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        CustomerScope scope = subject.customerScope();
        List<Holding> own = holdings.of(scope, new PremisesId(id));
        if (own.isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return new PremisesDetails(asOf, views(own));
    }

    private List<HoldingView> views(List<Holding> shown) {
        LocalDate today = LocalDate.now(clock);
        return shown.stream().map(holding -> HoldingView.of(holding, today)).toList();
    }
}
