package example.parking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The garages of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + ParkingFunction.ID)
@Path("/places") // under /api/parking
@Produces(MediaType.APPLICATION_JSON)
public final class PlacesResource implements RestResource {

    private final Places places;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public PlacesResource(@Reference Places places, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.places = places;
        this.subject = subject;
        this.clock = clock;
    }

    /** A garage; the name is null where it has none. */
    public record PlaceView(String id, String name, String address) {}

    public record PlaceList(List<PlaceView> places) {}

    @GET
    public PlaceList list() {
        return new PlaceList(places.heldOn(subject.customerScope(), LocalDate.now(clock)).stream()
                .map(place -> new PlaceView(place.id(), place.name().orElse(null), place.address()))
                .toList());
    }
}
