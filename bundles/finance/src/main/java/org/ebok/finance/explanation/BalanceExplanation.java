package org.ebok.finance.explanation;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.finance.ledger.Ledger;

/** A balance as the open charges that it consists of, less what is paid beyond them. */
final class BalanceExplanation {

    /** The oldest ones; what is beyond them is told as one sum. */
    private static final int SHOWN = 100;

    private BalanceExplanation() {}

    /** @return empty when the currency of the ledger is not known */
    static Optional<Explanation> of(Ledger ledger, List<OpenCharge> open) {
        return ledger.currency()
                .map(currency -> new Explanation(
                        new PageText(
                                ledger.balance().amount().signum() < 0 ? "why.balance.over" : "why.balance",
                                Map.of("name", new PageValue.Words(ledger.name()))),
                        facts(ledger),
                        Optional.of(new Explanation.Amount(ledger.balance().amount(), currency)),
                        parts(ledger, open, currency),
                        List.of(),
                        List.of(new PageLink(PageText.of("why.history"), page(ledger))),
                        Set.of()));
    }

    private static List<PageText> facts(Ledger ledger) {
        List<PageText> facts = new ArrayList<>();
        if (ledger.balance().amount().signum() == 0) {
            facts.add(PageText.of("why.balance.settled"));
        } else if (ledger.balance().amount().signum() > 0) {
            facts.add(PageText.of("why.balance.oldest-first"));
        } else {
            facts.add(PageText.of("why.balance.overpaid"));
        }
        ledger.bookedThrough()
                .ifPresent(
                        day -> facts.add(new PageText("why.balance.through", Map.of("date", new PageValue.Day(day)))));
        return facts;
    }

    private static List<Explanation.Part> parts(Ledger ledger, List<OpenCharge> open, Currency currency) {
        List<Explanation.Part> parts = new ArrayList<>();
        open.stream().limit(SHOWN).map(charge -> part(charge, currency)).forEach(parts::add);
        if (open.size() > SHOWN) {
            List<OpenCharge> others = open.subList(SHOWN, open.size());
            parts.add(new Explanation.Part(
                    new PageText("why.balance.others", Map.of("count", new PageValue.Count(others.size()))),
                    Optional.empty(),
                    Optional.of(others.stream().map(OpenCharge::open).reduce(BigDecimal.ZERO, BigDecimal::add)),
                    Optional.empty()));
        }
        BigDecimal overpaid = ledger.balance().overpaid();
        if (overpaid.signum() > 0) {
            parts.add(new Explanation.Part(
                    PageText.of("why.balance.beyond"),
                    Optional.empty(),
                    Optional.of(overpaid.negate()),
                    Optional.empty()));
        }
        return parts;
    }

    private static Explanation.Part part(OpenCharge charge, Currency currency) {
        boolean whole = charge.open().compareTo(charge.amount()) == 0;
        return new Explanation.Part(
                new PageText("why.entry", Map.of("text", new PageValue.Words(charge.text()))),
                Optional.of(new PageText(
                        whole ? "why.open.how" : "why.open.rest",
                        Map.of(
                                "date",
                                new PageValue.Day(charge.day()),
                                "amount",
                                new PageValue.Money(charge.amount(), currency)))),
                Optional.of(charge.open()),
                Optional.of(new Matter(Matter.Kind.ENTRY, charge.entryId())));
    }

    private static String page(Ledger ledger) {
        return "/finance?ledger=" + URLEncoder.encode(ledger.id().value(), StandardCharsets.UTF_8);
    }
}
