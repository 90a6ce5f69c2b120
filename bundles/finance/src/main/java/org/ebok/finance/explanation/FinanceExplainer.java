package org.ebok.finance.explanation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.ledger.LedgerDebts;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains balances, entries, and how a document was booked. */
@Component(service = Explainer.class)
public final class FinanceExplainer implements Explainer {

    /** A document is booked by one entry, seldom by one for each part of the ledger. */
    private static final int ENTRIES_OF_DOCUMENT = 50;

    private final Ledgers ledgers;
    private final LedgerDebts debts;
    private final BookedEntries entries;

    @Activate
    public FinanceExplainer(
            @Reference Ledgers ledgers, @Reference LedgerDebts debts, @Reference BookedEntries entries) {
        this.ledgers = ledgers;
        this.debts = debts;
        this.entries = entries;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(FinanceFunction.ID);
    }

    @Override
    public Topic topic() {
        return Topic.BOOKS;
    }

    @Override
    public Set<Matter.Kind> kinds() {
        return EnumSet.of(Matter.Kind.LEDGER, Matter.Kind.ENTRY, Matter.Kind.DOCUMENT);
    }

    @Override
    public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
        return switch (matter.kind()) {
            case LEDGER -> balance(scope, matter.id());
            case ENTRY ->
                entries.find(scope, matter.id()).map(entry -> EntryExplanation.of(entry, openOf(scope, entry)));
            case DOCUMENT -> document(scope, matter.id());
            default -> Optional.empty();
        };
    }

    private Optional<Explanation> balance(CustomerScope scope, String ledger) {
        return ledgers.find(scope, new LedgerId(ledger))
                .flatMap(found -> BalanceExplanation.of(
                        found,
                        debts.open(scope).stream()
                                .filter(charge -> charge.ledgerId().equals(ledger))
                                .toList()));
    }

    private Optional<OpenCharge> openOf(CustomerScope scope, BookedEntry entry) {
        return entry.isCharge()
                ? debts.open(scope).stream()
                        .filter(charge -> charge.entryId().equals(entry.id()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Explanation> document(CustomerScope scope, String document) {
        List<BookedEntry> booked = entries.ofDocument(scope, document, ENTRIES_OF_DOCUMENT);
        if (booked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                PageText.of("why.booked"),
                List.of(),
                Optional.empty(),
                booked.stream().map(FinanceExplainer::part).toList(),
                List.of(),
                List.of(),
                Set.of()));
    }

    private static Explanation.Part part(BookedEntry entry) {
        return new Explanation.Part(
                new PageText("why.entry", Map.of("text", new PageValue.Words(entry.text()))),
                Optional.of(new PageText(
                        "why.booked.how",
                        Map.of(
                                "date",
                                new PageValue.Day(entry.bookedOn()),
                                "ledger",
                                new PageValue.Words(entry.ledgerName()),
                                "amount",
                                new PageValue.Money(entry.amount(), entry.currency())))),
                Optional.empty(),
                Optional.of(new Matter(Matter.Kind.ENTRY, entry.id())));
    }
}
