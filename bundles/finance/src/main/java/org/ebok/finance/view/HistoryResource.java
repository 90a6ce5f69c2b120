package org.ebok.finance.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.page.Paging;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.EntryPage;
import org.ebok.finance.history.History;
import org.ebok.finance.history.LedgerEntry;
import org.ebok.finance.history.PageKey;
import org.ebok.finance.history.Totals;
import org.ebok.finance.ledger.LedgerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The history of a ledger of who is signed in. Amounts are decimal texts, so that no client rounds them. */
@Component(property = RestResource.FUNCTION + "=" + FinanceFunction.ID)
@Path("/ledgers/{ledger}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = FinanceFunction.ID)
public final class HistoryResource implements RestResource {

    private final History history;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public HistoryResource(@Reference History history, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.history = history;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param id identifier
     * @param bookedOn day of booking
     * @param dueOn due date, null for none
     * @param kind charge, payment, correction, interest, opening or other
     * @param text what the operator wrote
     * @param debit what it adds to the debt
     * @param credit what it takes off
     * @param balanceAfter what the ledger stood at after it, whatever the filter
     * @param documentNumber number of the document behind it, null for none
     * @param subAccount the part of the ledger that it belongs to, null for none
     */
    public record EntryView(
            String id,
            LocalDate bookedOn,
            LocalDate dueOn,
            String kind,
            String text,
            String debit,
            String credit,
            String balanceAfter,
            String documentNumber,
            String subAccount) {}

    /**
     * @param asOf when the central database was read
     * @param entries newest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record EntryList(OffsetDateTime asOf, List<EntryView> entries, String next) {}

    /**
     * @param asOf when the central database was read
     * @param count entries that the filter leaves
     * @param debit sum of their debits
     * @param credit sum of their credits
     * @param opening what the ledger stood at before the first day of the filter
     * @param closing what it stood at after the last day of the filter
     * @param firstBookedOn day of the oldest entry of the ledger, null for a ledger without entries
     * @param lastBookedOn day of its newest entry
     */
    public record TotalsView(
            OffsetDateTime asOf,
            long count,
            String debit,
            String credit,
            String opening,
            String closing,
            LocalDate firstBookedOn,
            LocalDate lastBookedOn) {}

    @GET
    @Path("/entries")
    @Operation(summary = "A page of the history of a ledger, newest first")
    public EntryList entries(
            @PathParam("ledger") String ledger,
            @Parameter(description = "The next of the page before; without it, the first page") @QueryParam("after")
                    String after,
            @Parameter(description = "Entries on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit,
            @Parameter(description = "First day of booking, as 2026-01-31") @QueryParam("from") String from,
            @Parameter(description = "Last day of booking") @QueryParam("to") String to,
            @Parameter(description = "charge, payment, correction, interest, opening or other") @QueryParam("kind")
                    String kind,
            @Parameter(description = "A part of the text or of the document's number, at most 100 characters")
                    @QueryParam("text")
                    String text) {
        PageKey key = Paging.after(after, PageKey.NEWEST, PageKey::decode);
        EntryFilter filter = FilterParameters.parse(from, to, kind, text);
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        EntryPage page = history.page(subject.customerScope(), new LedgerId(ledger), filter, key, Paging.size(limit))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return new EntryList(
                asOf,
                page.entries().stream().map(HistoryResource::view).toList(),
                page.next().map(PageKey::encode).orElse(null));
    }

    @GET
    @Path("/totals")
    @Operation(summary = "What the filtered history of a ledger adds up to")
    public TotalsView totals(
            @PathParam("ledger") String ledger,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("kind") String kind,
            @QueryParam("text") String text) {
        EntryFilter filter = FilterParameters.parse(from, to, kind, text);
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Totals totals = history.totals(subject.customerScope(), new LedgerId(ledger), filter)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return new TotalsView(
                asOf,
                totals.count(),
                totals.debit().toPlainString(),
                totals.credit().toPlainString(),
                totals.opening().toPlainString(),
                totals.closing().toPlainString(),
                totals.firstBookedOn().orElse(null),
                totals.lastBookedOn().orElse(null));
    }

    private static EntryView view(LedgerEntry entry) {
        return new EntryView(
                entry.id(),
                entry.key().bookedOn(),
                entry.dueOn().orElse(null),
                entry.kind().code(),
                entry.text(),
                entry.debit().toPlainString(),
                entry.credit().toPlainString(),
                entry.balanceAfter().toPlainString(),
                entry.documentNumber().orElse(null),
                entry.subAccount().orElse(null));
    }
}
