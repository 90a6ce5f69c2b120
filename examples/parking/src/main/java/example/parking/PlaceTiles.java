package example.parking;

import java.time.Clock;
import java.time.LocalDate;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One tile on the start page: how many garages there are. */
@Component
public final class PlaceTiles implements StartTiles {

    private final Places places;
    private final Clock clock;

    @Activate
    public PlaceTiles(@Reference Places places, @Reference Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(ParkingFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        int count = places.heldOn(scope, LocalDate.now(clock)).size();
        return count == 0 ? List.of() : List.of(tile(count)); // nothing to say is no tile
    }

    private static Tile tile(int count) {
        return new Tile(
                Urgency.INFO,
                Optional.empty(),
                PageText.of("title"),
                new PageText("count", Map.of("count", new PageValue.Count(count))),
                Optional.empty(),
                Optional.empty(),
                new PageLink(PageText.of("tile.link"), "/" + ParkingFunction.ID),
                Optional.empty());
    }
}
