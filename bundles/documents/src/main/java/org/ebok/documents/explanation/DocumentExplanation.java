package org.ebok.documents.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.debt.OpenCharge;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.archive.document.Document;
import org.ebok.documents.demand.Demand;
import org.ebok.documents.settlement.Settlement;

/**
 * What a document explains.
 *
 * @param document the document
 * @param booked what it was booked with by the entry that is asked about, empty when the document itself is
 */
record DocumentExplanation(Document document, Optional<BigDecimal> booked) {

    /** @param demand what of it is unpaid, null when that is not known */
    Explanation ofDemand(Demand demand) {
        List<PageText> facts = facts();
        if (demand != null) {
            facts.add(PageText.of(demand.isPaid() ? "why.demand.paid" : "why.demand.open"));
        }
        List<Explanation.Part> parts = demand == null
                ? List.of()
                : demand.entries().stream().map(DocumentExplanation::part).toList();
        return explanation(facts, amount(), parts);
    }

    /** @param figures none for any other document */
    Explanation ofSettlement(List<Settlement> figures) {
        Optional<Explanation.Amount> amount = amount().filter(whole -> figures.stream()
                .allMatch(one -> one.currency().equals(whole.currency().getCurrencyCode())));
        List<Explanation.Part> parts = new ArrayList<>();
        for (Settlement one : figures) {
            parts.add(figure(one, amount.isPresent()));
            one.readings().forEach(reading -> parts.add(reading(reading)));
        }
        return explanation(facts(), amount, parts);
    }

    private Optional<Explanation.Amount> amount() {
        return document.amount().map(amount -> new Explanation.Amount(amount.value(), currency(amount.currency())));
    }

    private Explanation explanation(
            List<PageText> facts, Optional<Explanation.Amount> amount, List<Explanation.Part> parts) {
        return new Explanation(
                new PageText(
                        "why.document",
                        Map.of(
                                "title",
                                new PageValue.Words(document.title()),
                                "number",
                                new PageValue.Words(document.number()))),
                facts,
                amount,
                parts,
                leads(),
                List.of(),
                Set.of());
    }

    private List<Explanation.Lead> leads() {
        Explanation.Lead itself = new Explanation.Lead(
                PageText.of("why.open"),
                new Matter(Matter.Kind.DOCUMENT, document.id().value()));
        return document.ledger()
                .map(ledger -> List.of(
                        itself,
                        new Explanation.Lead(PageText.of("why.ledger"), new Matter(Matter.Kind.LEDGER, ledger))))
                .orElse(List.of(itself));
    }

    private List<PageText> facts() {
        List<PageText> facts = new ArrayList<>();
        facts.add(new PageText("why.issued", Map.of("date", new PageValue.Day(document.issuedOn()))));
        document.amount()
                .ifPresent(amount -> facts.add(
                        new PageText("why.amount", Map.of("amount", money(amount.value(), amount.currency())))));
        booked.flatMap(entry -> document.amount()
                        .filter(amount -> amount.value().compareTo(entry) != 0)
                        .map(amount -> new PageText(
                                "why.booked-otherwise",
                                Map.of("difference", money(entry.subtract(amount.value()), amount.currency())))))
                .ifPresent(facts::add);
        return facts;
    }

    private static Explanation.Part figure(Settlement one, boolean summed) {
        Map<String, PageValue> values = new HashMap<>();
        one.cost().ifPresent(cost -> values.put("cost", money(cost, one.currency())));
        one.advances().ifPresent(advances -> values.put("advances", money(advances, one.currency())));
        values.put("result", money(one.result(), one.currency()));
        boolean known = one.cost().isPresent() && one.advances().isPresent();
        return new Explanation.Part(
                one.medium()
                        .map(medium -> new PageText("why.medium", Map.of("medium", new PageValue.Words(medium))))
                        .orElse(PageText.of("why.medium.unnamed")),
                Optional.of(new PageText(known ? "why.cost-less-advances" : "why.result", values)),
                summed ? Optional.of(one.result()) : Optional.empty(),
                Optional.empty());
    }

    private static Explanation.Part reading(Settlement.Reading reading) {
        return new Explanation.Part(
                new PageText("why.meter", Map.of("number", new PageValue.Words(reading.meterNumber()))),
                Optional.of(MeterUses.text(reading)),
                Optional.empty(),
                reading.meterId().map(id -> new Matter(Matter.Kind.METER, id)));
    }

    private static Explanation.Part part(OpenCharge charge) {
        return new Explanation.Part(
                new PageText("why.entry", Map.of("text", new PageValue.Words(charge.text()))),
                Optional.of(new PageText(
                        "why.entry.open", Map.of("amount", new PageValue.Money(charge.open(), charge.currency())))),
                Optional.empty(),
                Optional.of(new Matter(Matter.Kind.ENTRY, charge.entryId())));
    }

    private static PageValue money(BigDecimal value, String currency) {
        return new PageValue.Money(value, currency(currency));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new CentralDataException("currency", "a code of ISO 4217");
        }
    }
}
