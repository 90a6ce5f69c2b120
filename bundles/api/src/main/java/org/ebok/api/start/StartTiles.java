package org.ebok.api.start;

import java.util.List;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;

/**
 * What one function has to say on the start page. Registered as a service by the function's bundle; safe for use by many
 * threads.
 */
public interface StartTiles {

    /** @return the function whose tiles these are; they are shown to whom it is granted */
    FunctionId function();

    /**
     * @param scope whose tiles; never empty
     * @return the tiles, none when there is nothing to say; never null
     * @throws org.ebok.api.problem.ProblemException when they cannot be told now; the page says so in place of the tiles,
     *     and shows those of other functions
     */
    List<Tile> tiles(CustomerScope scope);
}
