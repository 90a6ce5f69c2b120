package org.ebok.web.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.start.Tile;
import org.ebok.api.start.TileTask;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.web.internal.InstalledFunctions.Installed;
import org.ebok.web.internal.StartPage.Contents;
import org.ebok.web.internal.StartPage.PlacedTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The start page: what there is to be done, and what there is. */
@Component(property = RestResource.CORE + "=start")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "start")
public final class StartResource implements RestResource {

    private final StartPage page;
    private final InstalledFunctions functions;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public StartResource(
            @Reference StartPage page,
            @Reference InstalledFunctions functions,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.page = page;
        this.functions = functions;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the functions were asked
     * @param tiles the most urgent one first
     * @param unavailable functions that cannot tell now
     */
    public record StartView(OffsetDateTime asOf, List<TileView> tiles, List<String> unavailable) {}

    /**
     * @param function the function that the tile is of
     * @param icon data of an SVG path, an outline on 24 by 24
     * @param urgency {@code late}, {@code deadline}, {@code news}, {@code progress} or {@code info}
     * @param by the day that makes it urgent, null for none
     * @param label what it is about
     * @param headline the answer
     * @param warning what is wrong, null for nothing
     * @param text a sentence more, null for none
     * @param link where to read on
     * @param task what is to be done, null for nothing
     */
    public record TileView(
            String function,
            String icon,
            String urgency,
            LocalDate by,
            TextView label,
            TextView headline,
            TextView warning,
            TextView text,
            LinkView link,
            TaskView task) {}

    /**
     * @param text what it says
     * @param href address within the portal
     */
    public record LinkView(TextView text, String href) {}

    /**
     * @param sentence when it is the most urgent one
     * @param phrase within a sentence of several
     * @param link where to do it
     */
    public record TaskView(TextView sentence, TextView phrase, LinkView link) {}

    @GET
    @Operation(summary = "The tiles of the functions that are installed and granted to who is signed in")
    public StartView show() {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        List<Function> inOrder =
                functions.inOrder().stream().map(Installed::function).toList();
        Contents contents = page.read(inOrder, subject::customerScope);
        return new StartView(
                asOf,
                contents.tiles().stream().map(StartResource::view).toList(),
                contents.unavailable().stream().map(FunctionId::value).toList());
    }

    private static TileView view(PlacedTile placed) {
        Tile tile = placed.tile();
        return new TileView(
                placed.function().id().value(),
                placed.function().page().icon(),
                tile.urgency().name().toLowerCase(Locale.ROOT),
                tile.by().orElse(null),
                TextView.of(tile.label()),
                TextView.of(tile.headline()),
                orNull(tile.warning()),
                orNull(tile.text()),
                view(tile.link()),
                tile.task().map(StartResource::view).orElse(null));
    }

    private static TaskView view(TileTask task) {
        return new TaskView(TextView.of(task.sentence()), TextView.of(task.phrase()), view(task.link()));
    }

    private static LinkView view(PageLink link) {
        return new LinkView(TextView.of(link.text()), link.href());
    }

    private static TextView orNull(Optional<PageText> text) {
        return text.map(TextView::of).orElse(null);
    }
}
