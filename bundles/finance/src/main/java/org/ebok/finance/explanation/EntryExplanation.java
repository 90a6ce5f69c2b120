package org.ebok.finance.explanation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.finance.history.EntryKind;

/** An entry as it was booked, what of it is still open, and what others should know of it. */
final class EntryExplanation {

    /** Without a document the contract has nothing that such an entry could come from. */
    private static final Set<EntryKind> NOTHING_BEHIND =
            EnumSet.of(EntryKind.CORRECTION, EntryKind.INTEREST, EntryKind.OPENING, EntryKind.OTHER);

    private EntryExplanation() {}

    static Explanation of(BookedEntry entry, Optional<OpenCharge> open) {
        return new Explanation(
                new PageText("why.entry", Map.of("text", new PageValue.Words(entry.text()))),
                facts(entry, open),
                Optional.of(new Explanation.Amount(entry.amount(), entry.currency())),
                List.of(),
                List.of(new Explanation.Lead(
                        new PageText("why.of-ledger", Map.of("name", new PageValue.Words(entry.ledgerName()))),
                        new Matter(Matter.Kind.LEDGER, entry.ledgerId()))),
                List.of(),
                expected(entry));
    }

    private static List<PageText> facts(BookedEntry entry, Optional<OpenCharge> open) {
        List<PageText> facts = new ArrayList<>();
        facts.add(new PageText("why.entry.booked", Map.of("date", new PageValue.Day(entry.bookedOn()))));
        entry.dueOn()
                .filter(day -> entry.isCharge())
                .ifPresent(day -> facts.add(new PageText("why.entry.due", Map.of("date", new PageValue.Day(day)))));
        if (entry.isCharge() && (open.isPresent() || entry.kind() != EntryKind.PAYMENT)) {
            facts.add(open.map(charge -> new PageText(
                            "why.entry.open", Map.of("amount", new PageValue.Money(charge.open(), entry.currency()))))
                    .orElse(PageText.of("why.entry.paid")));
        }
        entry.documentNumber()
                .ifPresent(number ->
                        facts.add(new PageText("why.entry.document", Map.of("number", new PageValue.Words(number)))));
        if (entry.documentNumber().isEmpty() && NOTHING_BEHIND.contains(entry.kind())) {
            facts.add(PageText.of("why.entry.alone"));
        }
        return facts;
    }

    /** A number of a document hints at a document; a charge without one is the fees of its month. */
    private static Set<Topic> expected(BookedEntry entry) {
        if (entry.documentNumber().isPresent()) {
            return EnumSet.of(Topic.DOCUMENTS);
        }
        return entry.kind() == EntryKind.CHARGE ? EnumSet.of(Topic.FEES) : Set.of();
    }
}
