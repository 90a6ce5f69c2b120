package org.ebok.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.osgi.service.component.annotations.Component;

/** A function that needs a permission, with a tile. It has no page: nobody opens it. */
@Component
public final class ClosedFunction implements Function, StartTiles {

    static final String ID = "probe-closed";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("closed.js", "ebok-probe-closed", "M4 4h16v16H4z");
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("probe:see");
    }

    @Override
    public FunctionId function() {
        return id();
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        return List.of(new Tile(
                Urgency.INFO,
                Optional.empty(),
                PageText.of("title"),
                new PageText("count", Map.of("count", new PageValue.Count(1))),
                Optional.empty(),
                Optional.empty(),
                new PageLink(PageText.of("title"), "/" + ID),
                Optional.empty()));
    }
}
