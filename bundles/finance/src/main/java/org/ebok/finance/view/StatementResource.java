package org.ebok.finance.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.FileName;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.History;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.statement.CsvStatement;
import org.ebok.finance.statement.Entries;
import org.ebok.finance.statement.PdfStatement;
import org.ebok.finance.statement.Statement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Statements of a ledger of who is signed in, as files. They are written as they are read, whatever their length. */
@Component(property = RestResource.FUNCTION + "=" + FinanceFunction.ID)
@Path("/ledgers/{ledger}")
@Tag(name = FinanceFunction.ID)
public final class StatementResource implements RestResource {

    private static final String EXPECTED_LENGTH = "X-EBOK-Expected-Length";

    private final Ledgers ledgers;
    private final History history;
    private final PdfDocuments documents;
    private final Spreadsheets spreadsheets;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public StatementResource(
            @Reference Ledgers ledgers,
            @Reference History history,
            @Reference PdfDocuments documents,
            @Reference Spreadsheets spreadsheets,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.ledgers = ledgers;
        this.history = history;
        this.documents = documents;
        this.spreadsheets = spreadsheets;
        this.subject = subject;
        this.clock = clock;
    }

    @GET
    @Path("/statement.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The filtered history for a spreadsheet, oldest first")
    public Response csv(
            @PathParam("ledger") String ledger,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("kind") String kind,
            @QueryParam("text") String text,
            @Parameter(description = "Language of the heads: pl or en") @QueryParam("lang") String lang) {
        Statement statement = statement(ledger, FilterParameters.parse(from, to, kind, text));
        CsvStatement csv = new CsvStatement(statement, spreadsheets, words(lang));
        return file(statement, lang, "csv", csv::expectedLength, csv::write);
    }

    @GET
    @Path("/statement.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The filtered history as a statement of account, oldest first")
    public Response pdf(
            @PathParam("ledger") String ledger,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("kind") String kind,
            @QueryParam("text") String text,
            @Parameter(description = "Language of the statement: pl or en") @QueryParam("lang") String lang) {
        Statement statement = statement(ledger, FilterParameters.parse(from, to, kind, text));
        PdfStatement pdf = new PdfStatement(statement, documents, words(lang));
        return file(statement, lang, "pdf", pdf::expectedLength, pdf::write);
    }

    private Statement statement(String id, EntryFilter filter) {
        CustomerScope scope = subject.customerScope();
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Ledger ledger = ledgers.find(scope, new LedgerId(id)).orElseThrow(StatementResource::notFound);
        if (ledger.currency().isEmpty()) {
            throw new CentralDataException("currency", "a code of ISO 4217");
        }
        return new Statement(
                ledger,
                filter,
                history.totals(scope, ledger.id(), filter).orElseThrow(StatementResource::notFound),
                Entries.begin(history, scope, ledger.id(), filter).orElseThrow(StatementResource::notFound),
                asOf);
    }

    private static Words words(String lang) {
        return Words.of(FinanceFunction.class, "/i18n/finance", Language.of(lang));
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.NOT_FOUND);
    }

    private static Response file(
            Statement statement, String lang, String extension, Supplier<Long> expectedLength, StreamingOutput body) {
        String name = Language.of(lang).choose("wyciag-", "statement-")
                + statement.ledger().symbol() + "-"
                + statement.asOf().toLocalDate();
        return Response.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition("attachment", FileName.of(name, extension)))
                .header(EXPECTED_LENGTH, expectedLength.get())
                .build();
    }
}
