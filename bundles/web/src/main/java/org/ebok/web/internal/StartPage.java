package org.ebok.web.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.problem.Wordless;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the functions for their tiles and puts them in order. One that fails does not take away those of the others. */
@Component(service = StartPage.class)
public final class StartPage {

    private static final Logger LOG = LoggerFactory.getLogger(StartPage.class);

    /** What is left equal stays as it came: in the order of the menu, and within a function as the function gave it. */
    private static final Comparator<PlacedTile> BY_URGENCY = Comparator.comparing(
                    (PlacedTile placed) -> placed.tile().urgency())
            .thenComparing(placed -> placed.tile().by().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** A tile and whose it is. */
    record PlacedTile(Function function, Tile tile) {}

    /**
     * @param tiles the most urgent one first
     * @param unavailable functions that cannot tell now, in the order of the menu
     */
    record Contents(List<PlacedTile> tiles, List<FunctionId> unavailable) {}

    private final List<StartTiles> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(StartTiles source) {
        sources.add(source);
    }

    void removeSource(StartTiles source) {
        sources.remove(source);
    }

    /**
     * @param functions the functions that are installed, in the order of the menu
     * @param scopes the customers of each whose tiles to read; with nobody in a scope there are none
     */
    Contents read(List<Function> functions, Scopes scopes) {
        List<PlacedTile> tiles = new ArrayList<>();
        List<FunctionId> unavailable = new ArrayList<>();
        for (Function function : functions) {
            if (!addTiles(function, scopes, tiles)) {
                unavailable.add(function.id());
            }
        }
        tiles.sort(BY_URGENCY);
        return new Contents(tiles, unavailable);
    }

    /** Whether all that the function has to say could be said. */
    private boolean addTiles(Function function, Scopes scopes, List<PlacedTile> tiles) {
        try {
            CustomerScope scope = scopes.of(function.id());
            return scope.customers().isEmpty() || addTiles(function, scope, tiles);
        } catch (ProblemException e) {
            // whether it has the function a customer's groups decide, which nobody knows now
            LOG.warn("No tiles of {}: {}", function.id(), e.getMessage());
            return true;
        }
    }

    private boolean addTiles(Function function, CustomerScope scope, List<PlacedTile> tiles) {
        boolean whole = true;
        for (StartTiles source : sources) {
            if (isOf(source, function.id())) {
                try {
                    List.copyOf(source.tiles(scope)).forEach(tile -> tiles.add(new PlacedTile(function, tile)));
                } catch (ProblemException e) {
                    whole = false;
                    LOG.warn("No tiles of {}: {}", function.id(), e.getMessage());
                } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                    // a linkage error is how a bundle fails that is taken away at this moment
                    whole = false;
                    LOG.error("No tiles of {}", function.id(), Wordless.of(e));
                }
            }
        }
        return whole;
    }

    private static boolean isOf(StartTiles source, FunctionId function) {
        try {
            return source.function().equals(function);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A source of tiles cannot tell whose it is", Wordless.of(e));
            return false;
        }
    }
}
