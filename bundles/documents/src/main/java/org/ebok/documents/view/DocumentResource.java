package org.ebok.documents.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
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
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.DocumentKey;
import org.ebok.archive.document.Format;
import org.ebok.archive.document.KindUse;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.ListParameters;
import org.ebok.archive.shelf.Shelf;
import org.ebok.archive.shelf.ShelfPage;
import org.ebok.archive.shelf.Years;
import org.ebok.archive.view.FileView;
import org.ebok.archive.view.KindView;
import org.ebok.documents.DocumentAddress;
import org.ebok.documents.DocumentsFunction;
import org.ebok.documents.demand.Demand;
import org.ebok.documents.demand.Demands;
import org.ebok.documents.settlement.Settlements;
import org.ebok.documents.view.DocumentViews.DemandView;
import org.ebok.documents.view.DocumentViews.DocumentDetails;
import org.ebok.documents.view.DocumentViews.DocumentView;
import org.ebok.documents.view.DocumentViews.InvoiceLink;
import org.ebok.documents.view.DocumentViews.SettlementView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + DocumentsFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DocumentsFunction.ID)
public final class DocumentResource implements RestResource {

    private final Shelf shelf;
    private final Demands demands;
    private final Settlements settlements;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public DocumentResource(
            @Reference Archive archive,
            @Reference Demands demands,
            @Reference Settlements settlements,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.shelf = archive.addressed();
        this.demands = demands;
        this.settlements = settlements;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param kinds the kinds that the reader has documents of, in the operator's order
     * @param years the years that may have documents, the last one first
     * @param unread how many documents the reader has not opened
     */
    public record DocumentOverview(OffsetDateTime asOf, List<KindView> kinds, List<Integer> years, long unread) {}

    /**
     * @param asOf when the central database was read
     * @param documents newest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record DocumentList(OffsetDateTime asOf, List<DocumentView> documents, String next) {}

    @GET
    @Path("/overview")
    @Operation(summary = "The kinds and years that there are documents of, and how many are unread")
    public DocumentOverview overview(
            @Parameter(description = "Language of the titles: pl or en") @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        CustomerScope scope = subject.customerScope();
        List<KindUse> kinds = shelf.kinds(scope);
        return new DocumentOverview(
                asOf,
                kinds.stream()
                        .map(use -> KindView.of(use.kind(), Language.of(lang)))
                        .toList(),
                Years.of(kinds),
                kinds.isEmpty() ? 0 : shelf.unread(scope, subject.login()));
    }

    @GET
    @Path("/items")
    @Operation(summary = "A page of documents, newest first")
    public DocumentList list(
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
        CustomerScope scope = subject.customerScope();
        ShelfPage page = shelf.page(
                scope,
                subject.login(),
                ListParameters.filter(kind, year, text),
                ListParameters.unread(unread),
                Paging.after(after, DocumentKey.NEWEST, DocumentKey::decode),
                Paging.size(limit));
        Map<DocumentId, Demand> states = demands.of(scope, page.documents());
        return new DocumentList(
                asOf,
                page.documents().stream()
                        .map(document -> DocumentViews.document(
                                document,
                                Language.of(lang),
                                shelf.isNews(document, page.opened()),
                                Optional.ofNullable(page.opened().get(document.id())),
                                demand(document, states)))
                        .toList(),
                page.next().map(key -> key.encode()).orElse(null));
    }

    @GET
    @Path("/items/{document}")
    @Operation(summary = "One document, with what is known of its file and its figures")
    public DocumentDetails show(@PathParam("document") String id, @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        CustomerScope scope = subject.customerScope();
        Document document = find(scope, id);
        Optional<OffsetDateTime> opened = shelf.openedOn(subject.login(), document);
        Optional<Contents.Result> file = document.format().map(format -> shelf.file(scope, document));
        boolean invoice =
                document.format().filter(format -> format == Format.XML).isPresent()
                        && file.filter(Contents.Found.class::isInstance).isPresent();
        return DocumentViews.details(
                asOf,
                DocumentViews.document(
                        document,
                        Language.of(lang),
                        opened.isEmpty() && shelf.isNews(document, Map.of()),
                        opened,
                        demand(document, demands.of(scope, List.of(document)))),
                FileView.of(file, DocumentAddress.of(document) + "/file"),
                FileView.problem(file),
                invoice ? new InvoiceLink(DocumentAddress.of(document) + "/invoice") : null,
                settlements(scope, document));
    }

    private List<SettlementView> settlements(CustomerScope scope, Document document) {
        return document.kind().purpose() == Purpose.SETTLEMENT
                ? settlements.of(scope, document.id()).stream()
                        .map(DocumentViews::settlement)
                        .toList()
                : List.of();
    }

    @POST
    @Path("/items/{document}/opening")
    @Operation(summary = "Notes that a document without a file was read")
    public Response opened(@PathParam("document") String id) {
        shelf.noteOpening(subject.login(), find(subject.customerScope(), id));
        return Response.noContent().build();
    }

    private Document find(CustomerScope scope, String id) {
        return shelf.find(scope, new DocumentId(id)).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private static DemandView demand(Document document, Map<DocumentId, Demand> states) {
        return document.kind().purpose() == Purpose.DEMAND
                ? DocumentViews.demand(document, Optional.ofNullable(states.get(document.id())))
                : null;
    }
}
