package org.ebok.documents.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.TileTask;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.Shelf;
import org.ebok.documents.DocumentsFunction;
import org.ebok.documents.demand.Demand;
import org.ebok.documents.demand.Demands;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A tile for each payment demand until it is paid, and one for what is unread. */
@Component
public final class DocumentTiles implements StartTiles {

    private static final String PAGE = "/documents";
    private static final Period DEMANDS = Period.ofYears(3);
    private static final int MOST_DEMANDS = 20;

    private final Shelf shelf;
    private final Demands demands;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public DocumentTiles(
            @Reference Archive archive,
            @Reference Demands demands,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.shelf = archive.addressed();
        this.demands = demands;
        this.subject = subject;
        this.clock = clock;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(DocumentsFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        LocalDate today = LocalDate.now(clock);
        List<Document> demanded = shelf.ofPurpose(scope, Purpose.DEMAND, today.minus(DEMANDS), MOST_DEMANDS);
        Map<DocumentId, Demand> states = demands.of(scope, demanded);
        List<Tile> tiles = new ArrayList<>();
        for (Document document : demanded) {
            Optional.ofNullable(states.get(document.id()))
                    .filter(state -> !state.isPaid())
                    .ifPresent(state -> tiles.add(demand(document, state, today)));
        }
        long unread = shelf.unread(scope, subject.login());
        if (unread > 0) {
            tiles.add(news(unread));
        }
        return tiles;
    }

    static Tile demand(Document document, Demand state, LocalDate today) {
        Currency currency = state.entries().get(0).currency();
        Optional<LocalDate> due = document.dueOn();
        boolean late = due.filter(day -> day.isBefore(today)).isPresent();
        Map<String, PageValue> values = new HashMap<>();
        values.put("amount", new PageValue.Money(state.open(), currency));
        due.ifPresent(day -> values.put("date", new PageValue.Day(day)));
        PageLink read = new PageLink(PageText.of("tile.demand.link"), page(document));
        return new Tile(
                late ? Urgency.LATE : Urgency.DEADLINE,
                due,
                PageText.of("tile.demand"),
                new PageText("tile.demand.headline", values),
                Optional.empty(),
                due.map(day -> new PageText(late ? "tile.demand.late" : "tile.demand.until", values)),
                read,
                Optional.of(new TileTask(
                        new PageText(due.isEmpty() || late ? "task.demand.now" : "task.demand", values),
                        new PageText("task.demand.phrase", values),
                        new PageLink(PageText.of("task.demand.link"), page(document)))));
    }

    private static Tile news(long unread) {
        return new Tile(
                Urgency.NEWS,
                Optional.empty(),
                PageText.of("tile.news"),
                new PageText("tile.news.headline", Map.of("count", new PageValue.Count(unread))),
                Optional.empty(),
                Optional.empty(),
                new PageLink(PageText.of("tile.news.link"), PAGE + "?unread=true"),
                Optional.empty());
    }

    private static String page(Document document) {
        return PAGE + "?document=" + URLEncoder.encode(document.id().value(), StandardCharsets.UTF_8);
    }
}
