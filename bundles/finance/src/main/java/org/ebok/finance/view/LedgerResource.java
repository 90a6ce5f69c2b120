package org.ebok.finance.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.text.Language;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.transfer.AccountChange;
import org.ebok.finance.transfer.AccountGuard;
import org.ebok.finance.transfer.PaymentProviders;
import org.ebok.finance.transfer.Transfers;
import org.ebok.finance.view.LedgerViews.LedgerList;
import org.ebok.finance.view.LedgerViews.ProviderView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledgers of who is signed in: what each stands at and how to pay it. */
@Component(property = RestResource.FUNCTION + "=" + FinanceFunction.ID)
@Path("/ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = FinanceFunction.ID)
public final class LedgerResource implements RestResource {

    private final Ledgers ledgers;
    private final Transfers transfers;
    private final AccountGuard guard;
    private final PaymentProviders providers;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public LedgerResource(
            @Reference Ledgers ledgers,
            @Reference Transfers transfers,
            @Reference AccountGuard guard,
            @Reference PaymentProviders providers,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.ledgers = ledgers;
        this.transfers = transfers;
        this.guard = guard;
        this.providers = providers;
        this.subject = subject;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The ledgers with their balance of this moment, and how to pay it")
    public LedgerList list(
            @Parameter(description = "Language of the providers' titles: pl or en") @QueryParam("lang") String lang) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        List<Ledger> mine = ledgers.list(subject.customerScope());
        Map<LedgerId, AccountChange> unread = guard.unread(subject.login(), mine);
        Locale language = Language.of(lang).locale();
        return new LedgerList(
                asOf,
                asOf.toLocalDate(),
                mine.stream()
                        .map(ledger -> LedgerViews.of(ledger, transfers.of(ledger), unread.get(ledger.id())))
                        .toList(),
                providers.all().stream()
                        .map(provider -> new ProviderView(provider.id(), provider.title(language)))
                        .toList());
    }
}
