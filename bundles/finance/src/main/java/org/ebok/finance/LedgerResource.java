package org.ebok.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledgers of who is signed in, and their history. Amounts are decimal texts, so that no client rounds them. */
@Component(property = RestResource.FUNCTION + "=" + FinanceFunction.ID)
@Path("/ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = FinanceFunction.ID)
public final class LedgerResource implements RestResource {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Ledgers ledgers;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public LedgerResource(@Reference Ledgers ledgers, @Reference CurrentSubject subject, @Reference Clock clock) {
        this.ledgers = ledgers;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param number the number without spaces
     * @param grouped the number as people read it
     * @param valid whether its check digits are right; into one that is not, nobody should pay
     */
    public record AccountView(String number, String grouped, boolean valid) {}

    /**
     * @param amount above zero the customer owes, below zero they have overpaid
     * @param overdue part of it past its due date
     * @param overdueSince due date of the oldest unpaid charge, null when nothing is overdue
     * @param nextDueOn due date of the next unpaid charge, null for none
     */
    public record BalanceView(String amount, String overdue, LocalDate overdueSince, LocalDate nextDueOn) {}

    /**
     * @param id identifier
     * @param symbol what letters call it
     * @param name what people call it
     * @param currency ISO 4217
     * @param account bank account to pay into, null when the operator has registered none
     * @param balance what it stands at now
     * @param bookedThrough last day whose payments are in the books, null when unknown
     */
    public record LedgerView(
            String id,
            String symbol,
            String name,
            String currency,
            AccountView account,
            BalanceView balance,
            LocalDate bookedThrough) {}

    /**
     * @param asOf when the central database was read
     * @param ledgers in the operator's order
     */
    public record LedgerList(OffsetDateTime asOf, List<LedgerView> ledgers) {}

    /**
     * @param id identifier
     * @param bookedOn day of booking
     * @param dueOn due date, null for none
     * @param kind charge, payment, correction, interest, opening or other
     * @param text what the operator wrote
     * @param debit what it adds to the debt
     * @param credit what it takes off
     * @param balanceAfter what the ledger stood at after it
     * @param documentNumber number of the document behind it, null for none
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
            String documentNumber) {}

    /**
     * @param asOf when the central database was read
     * @param entries newest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record EntryList(OffsetDateTime asOf, List<EntryView> entries, String next) {}

    @GET
    @Operation(summary = "The ledgers with their balance of this moment")
    public LedgerList list() {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        return new LedgerList(
                asOf,
                ledgers.list(subject.customerScope()).stream()
                        .map(LedgerResource::view)
                        .toList());
    }

    @GET
    @Path("/{ledger}/entries")
    @Operation(summary = "A page of the history of a ledger, newest first")
    public EntryList entries(
            @PathParam("ledger") String ledger,
            @Parameter(description = "The next of the page before; without it, the first page") @QueryParam("after")
                    String after,
            @Parameter(description = "Entries on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        PageKey key = after == null
                ? PageKey.NEWEST
                : PageKey.decode(after).orElseThrow(() -> bad("after", "is no key of a page"));
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        EntryPage page = ledgers.history(subject.customerScope(), new LedgerId(ledger), key, size(limit))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return new EntryList(
                asOf,
                page.entries().stream().map(LedgerResource::view).toList(),
                page.next().map(PageKey::encode).orElse(null));
    }

    private static int size(String limit) {
        if (limit == null) {
            return DEFAULT_PAGE;
        }
        if (!limit.matches("[0-9]{1,4}")) {
            throw bad("limit", "is not a whole number");
        }
        int size = Integer.parseInt(limit);
        if (size < 1 || size > LARGEST_PAGE) {
            throw bad("limit", "is not from 1 to " + LARGEST_PAGE);
        }
        return size;
    }

    private static ProblemException bad(String field, String text) {
        return new ProblemException(Problem.BAD_REQUEST.withField(field, text));
    }

    private static LedgerView view(Ledger ledger) {
        Balance balance = ledger.balance();
        return new LedgerView(
                ledger.id().value(),
                ledger.symbol(),
                ledger.name(),
                ledger.currency().getCurrencyCode(),
                ledger.account()
                        .map(account -> new AccountView(account.number(), account.grouped(), account.isValid()))
                        .orElse(null),
                new BalanceView(
                        balance.amount().toPlainString(),
                        balance.overdue().toPlainString(),
                        balance.overdueSince().orElse(null),
                        balance.nextDueOn().orElse(null)),
                ledger.bookedThrough().orElse(null));
    }

    private static EntryView view(LedgerEntry entry) {
        return new EntryView(
                entry.id(),
                entry.key().bookedOn(),
                entry.dueOn().orElse(null),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.text(),
                entry.debit().toPlainString(),
                entry.credit().toPlainString(),
                entry.balanceAfter().toPlainString(),
                entry.documentNumber().orElse(null));
    }
}
