package org.ebok.finance.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ebok.api.payment.PaymentOrder;
import org.ebok.api.payment.PaymentProvider;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.transfer.AccountChange;
import org.ebok.finance.transfer.AccountGuard;
import org.ebok.finance.transfer.CodeImage;
import org.ebok.finance.transfer.PaymentProviders;
import org.ebok.finance.transfer.Transfer;
import org.ebok.finance.transfer.TransferCode;
import org.ebok.finance.transfer.Transfers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Paying a ledger of who is signed in. Everything about the payment is read anew here, nothing comes from the browser. */
@Component(property = RestResource.FUNCTION + "=" + FinanceFunction.ID)
@Path("/ledgers/{ledger}")
@Tag(name = FinanceFunction.ID)
public final class TransferResource implements RestResource {

    private static final Problem ACCOUNT_CHANGED =
            Problem.of("account-changed", 409, "The account has changed and this was not read yet");
    private static final Problem NOTHING_OWED = Problem.of("nothing-owed", 409, "There is nothing to pay");
    private static final Problem PAYMENT_UNAVAILABLE =
            Problem.of("payment-unavailable", 503, "The payment service cannot take the payment now");

    private final Ledgers ledgers;
    private final Transfers transfers;
    private final AccountGuard guard;
    private final PaymentProviders providers;
    private final CurrentSubject subject;

    @Activate
    public TransferResource(
            @Reference Ledgers ledgers,
            @Reference Transfers transfers,
            @Reference AccountGuard guard,
            @Reference PaymentProviders providers,
            @Reference CurrentSubject subject) {
        this.ledgers = ledgers;
        this.transfers = transfers;
        this.guard = guard;
        this.providers = providers;
        this.subject = subject;
    }

    /** @param number the account that the reader was shown, 26 digits */
    public record AccountReading(String number) {}

    /** @param provider identifier of the provider */
    public record PaymentRequest(String provider) {}

    /** @param href where the browser goes next */
    public record PaymentStart(String href) {}

    @GET
    @Path("/transfer-code.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The two-dimensional code that fills in the transfer in a bank's application")
    public Response code(@PathParam("ledger") String ledger) {
        TransferCode code = payable(ledger).code().orElseThrow(() -> new ProblemException(NOTHING_OWED));
        return Response.ok(CodeImage.svg(code.text())).build();
    }

    @POST
    @Path("/account-reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms to have read that the account has changed")
    public Response confirm(@PathParam("ledger") String ledger, AccountReading reading) {
        Ledger mine = find(ledger);
        if (reading == null || reading.number() == null || reading.number().isBlank()) {
            throw new ProblemException(Problem.BAD_REQUEST.withField("number", "is missing"));
        }
        if (!guard.confirm(subject.login(), mine, reading.number())) {
            throw new ProblemException(ACCOUNT_CHANGED);
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins an online payment of what is owed")
    public PaymentStart pay(@PathParam("ledger") String ledger, PaymentRequest request) {
        Transfer transfer = payable(ledger);
        if (request == null || request.provider() == null) {
            throw new ProblemException(Problem.BAD_REQUEST.withField("provider", "is missing"));
        }
        PaymentProvider provider = providers
                .find(request.provider())
                .orElseThrow(() -> new ProblemException(Problem.BAD_REQUEST.withField("provider", "is not installed")));
        URI next = provider.start(order(ledger, transfer));
        if (!"https".equals(next.getScheme())) {
            throw new ProblemException(PAYMENT_UNAVAILABLE);
        }
        return new PaymentStart(next.toString());
    }

    private static PaymentOrder order(String ledger, Transfer transfer) {
        return new PaymentOrder(
                ledger,
                transfer.account().number(),
                transfer.recipient(),
                transfer.title(),
                transfer.amount().orElseThrow(() -> new ProblemException(NOTHING_OWED)),
                transfer.currency());
    }

    private Ledger find(String ledger) {
        return ledgers.find(subject.customerScope(), new LedgerId(ledger))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** The transfer of a ledger whose reader knows its account. */
    private Transfer payable(String ledger) {
        Ledger mine = find(ledger);
        Map<LedgerId, AccountChange> unread = guard.unread(subject.login(), List.of(mine));
        if (!unread.isEmpty()) {
            throw new ProblemException(ACCOUNT_CHANGED);
        }
        return transfers.of(mine).orElseThrow(() -> new ProblemException(NOTHING_OWED));
    }
}
