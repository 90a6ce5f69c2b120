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
import org.ebok.api.start.TileText;
import org.ebok.api.start.TileValue;
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
        List<TileText> facts = facts();
        if (demand != null) {
            facts.add(TileText.of(demand.isPaid() ? "why.demand.paid" : "why.demand.open"));
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
            List<TileText> facts, Optional<Explanation.Amount> amount, List<Explanation.Part> parts) {
        return new Explanation(
                new TileText(
                        "why.document",
                        Map.of(
                                "title",
                                new TileValue.Words(document.title()),
                                "number",
                                new TileValue.Words(document.number()))),
                facts,
                amount,
                parts,
                leads(),
                List.of(),
                Set.of());
    }

    private List<Explanation.Lead> leads() {
        Explanation.Lead itself = new Explanation.Lead(
                TileText.of("why.open"),
                new Matter(Matter.Kind.DOCUMENT, document.id().value()));
        return document.ledger()
                .map(ledger -> List.of(
                        itself,
                        new Explanation.Lead(TileText.of("why.ledger"), new Matter(Matter.Kind.LEDGER, ledger))))
                .orElse(List.of(itself));
    }

    private List<TileText> facts() {
        List<TileText> facts = new ArrayList<>();
        facts.add(new TileText("why.issued", Map.of("date", new TileValue.Day(document.issuedOn()))));
        document.amount()
                .ifPresent(amount -> facts.add(
                        new TileText("why.amount", Map.of("amount", money(amount.value(), amount.currency())))));
        booked.flatMap(entry -> document.amount()
                        .filter(amount -> amount.value().compareTo(entry) != 0)
                        .map(amount -> new TileText(
                                "why.booked-otherwise",
                                Map.of("difference", money(entry.subtract(amount.value()), amount.currency())))))
                .ifPresent(facts::add);
        return facts;
    }

    private static Explanation.Part figure(Settlement one, boolean summed) {
        Map<String, TileValue> values = new HashMap<>();
        one.cost().ifPresent(cost -> values.put("cost", money(cost, one.currency())));
        one.advances().ifPresent(advances -> values.put("advances", money(advances, one.currency())));
        values.put("result", money(one.result(), one.currency()));
        boolean known = one.cost().isPresent() && one.advances().isPresent();
        return new Explanation.Part(
                one.medium()
                        .map(medium -> new TileText("why.medium", Map.of("medium", new TileValue.Words(medium))))
                        .orElse(TileText.of("why.medium.unnamed")),
                Optional.of(new TileText(known ? "why.cost-less-advances" : "why.result", values)),
                summed ? Optional.of(one.result()) : Optional.empty(),
                Optional.empty());
    }

    private static Explanation.Part reading(Settlement.Reading reading) {
        return new Explanation.Part(
                new TileText("why.meter", Map.of("number", new TileValue.Words(reading.meterNumber()))),
                Optional.of(MeterUses.text(reading)),
                Optional.empty(),
                reading.meterId().map(id -> new Matter(Matter.Kind.METER, id)));
    }

    private static Explanation.Part part(OpenCharge charge) {
        return new Explanation.Part(
                new TileText("why.entry", Map.of("text", new TileValue.Words(charge.text()))),
                Optional.of(new TileText(
                        "why.entry.open", Map.of("amount", new TileValue.Money(charge.open(), charge.currency())))),
                Optional.empty(),
                Optional.of(new Matter(Matter.Kind.ENTRY, charge.entryId())));
    }

    private static TileValue money(BigDecimal value, String currency) {
        return new TileValue.Money(value, currency(currency));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new CentralDataException("currency", "a code of ISO 4217");
        }
    }
}
