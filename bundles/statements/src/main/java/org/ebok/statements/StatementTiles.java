package org.ebok.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CurrentSubject;
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

/** A tile for what of the operator's documents is unread. */
@Component
public final class StatementTiles implements StartTiles {

    private final Library library;
    private final CurrentSubject subject;

    @Activate
    public StatementTiles(@Reference Library library, @Reference CurrentSubject subject) {
        this.library = library;
        this.subject = subject;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(StatementsFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        long unread = library.shelf().unread(scope, subject.login());
        return unread == 0 ? List.of() : List.of(news(unread));
    }

    private static Tile news(long unread) {
        return new Tile(
                Urgency.NEWS,
                Optional.empty(),
                PageText.of("tile.news"),
                new PageText("tile.news.headline", Map.of("count", new PageValue.Count(unread))),
                Optional.empty(),
                Optional.empty(),
                new PageLink(PageText.of("tile.news.link"), "/statements"),
                Optional.empty());
    }
}
