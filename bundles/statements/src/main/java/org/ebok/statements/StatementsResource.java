package org.ebok.statements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ebok.api.page.Paging;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.Language;
import org.ebok.archive.content.Contents;
import org.ebok.archive.content.FileResponse;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.Format;
import org.ebok.archive.document.KindUse;
import org.ebok.archive.shelf.ListParameters;
import org.ebok.archive.shelf.Shelf;
import org.ebok.archive.shelf.ShelfPage;
import org.ebok.archive.shelf.Years;
import org.ebok.archive.view.FileView;
import org.ebok.archive.view.KindView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The operator's own documents, as far as who is signed in finds them. */
@Component(property = RestResource.FUNCTION + "=" + StatementsFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = StatementsFunction.ID)
public final class StatementsResource implements RestResource {

    private final Library library;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public StatementsResource(@Reference Library library, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.library = library;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param kinds the kinds that there are documents of, in the operator's order
     * @param years the years that may have documents, the last one first
     */
    public record Overview(OffsetDateTime asOf, List<KindView> kinds, List<Integer> years) {}

    /**
     * @param id identifier
     * @param kind what it is
     * @param number its number
     * @param title its title
     * @param issuedOn day of issue
     * @param format pdf, xml or other; null for a document without a file
     * @param unread whether the reader has not opened it, and it is of the last 365 days
     */
    public record StatementView(
            String id, KindView kind, String number, String title, LocalDate issuedOn, String format, boolean unread) {}

    /**
     * @param asOf when the central database was read
     * @param documents newest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record StatementList(OffsetDateTime asOf, List<StatementView> documents, String next) {}

    /**
     * @param asOf when the central database was read
     * @param document as in a list
     * @param openedOn when the reader opened it first, null when never
     * @param file its file, null when there is none, or it is broken
     * @param fileProblem missing, broken or not-what-it-claims; null when all is well
     */
    public record StatementDetails(
            OffsetDateTime asOf, StatementView document, OffsetDateTime openedOn, FileView file, String fileProblem) {}

    @GET
    @Path("/overview")
    @Operation(summary = "The kinds and years that there are documents of")
    public Overview overview(
            @Parameter(description = "Language of the titles: pl or en") @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        List<KindUse> kinds = library.shelf().kinds(subject.customerScope());
        return new Overview(
                asOf,
                kinds.stream()
                        .map(use -> KindView.of(use.kind(), Language.of(lang)))
                        .toList(),
                Years.of(kinds));
    }

    @GET
    @Path("/items")
    @Operation(summary = "A page of the operator's documents, newest first")
    public StatementList list(
            @QueryParam("lang") String lang,
            @Parameter(description = "Code of a kind") @QueryParam("kind") String kind,
            @Parameter(description = "Year of issue") @QueryParam("year") String year,
            @Parameter(description = "true for what was not opened yet") @QueryParam("unread") String unread,
            @Parameter(description = "A part of the number or title, at most 100 characters") @QueryParam("text")
                    String text,
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Documents on a page, 1 to 200; 50 without it") @QueryParam("limit")
                    String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Shelf shelf = library.shelf();
        ShelfPage page = shelf.page(
                subject.customerScope(),
                subject.login(),
                ListParameters.filter(kind, year, text),
                ListParameters.unread(unread),
                Paging.after(after, DocumentKey.NEWEST, DocumentKey::decode),
                Paging.size(limit));
        return new StatementList(
                asOf,
                page.documents().stream()
                        .map(document -> view(document, Language.of(lang), shelf.isNews(document, page.opened())))
                        .toList(),
                page.next().map(key -> key.encode()).orElse(null));
    }

    @GET
    @Path("/items/{document}")
    @Operation(summary = "One document, with what is known of its file")
    public StatementDetails show(@PathParam("document") String id, @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Shelf shelf = library.shelf();
        CustomerScope scope = subject.customerScope();
        Document document = find(shelf, scope, id);
        Optional<OffsetDateTime> opened = shelf.openedOn(subject.login(), document);
        Optional<Contents.Result> file = document.format().map(format -> shelf.file(scope, document));
        return new StatementDetails(
                asOf,
                view(document, Language.of(lang), opened.isEmpty() && shelf.isNews(document, Map.of())),
                opened.orElse(null),
                FileView.of(file, path(document) + "/file"),
                FileView.problem(file));
    }

    @POST
    @Path("/items/{document}/opening")
    @Operation(summary = "Notes that a document without a file was read")
    public Response opened(@PathParam("document") String id) {
        Shelf shelf = library.shelf();
        shelf.noteOpening(subject.login(), find(shelf, subject.customerScope(), id));
        return Response.noContent().build();
    }

    @GET
    @Path("/items/{document}/file")
    @Operation(summary = "The file of a document, or a range of it; the first time is noted")
    public Response file(
            @PathParam("document") String id,
            @Parameter(description = "true to have it saved and not shown") @QueryParam("download") String download,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange) {
        Shelf shelf = library.shelf();
        CustomerScope scope = subject.customerScope();
        String login = subject.login();
        Document document = find(shelf, scope, id);
        if (document.format().isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return FileResponse.of(
                shelf.requireFile(scope, document),
                "true".equals(download),
                range,
                ifRange,
                () -> shelf.noteOpening(login, document));
    }

    private static Document find(Shelf shelf, CustomerScope scope, String id) {
        return shelf.find(scope, new DocumentId(id)).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private static String path(Document document) {
        return "/api/statements/items/"
                + URLEncoder.encode(document.id().value(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static StatementView view(Document document, Language language, boolean unread) {
        return new StatementView(
                document.id().value(),
                KindView.of(document.kind(), language),
                document.number(),
                document.title(),
                document.issuedOn(),
                document.format().map(Format::code).orElse(null),
                unread);
    }
}
