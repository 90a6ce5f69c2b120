package org.ebok.charges.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.charges.ChargesFunction;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Charges;
import org.ebok.charges.charge.Currencies;
import org.ebok.charges.month.Bill;
import org.ebok.charges.tariff.Tariffs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains the entries that book the fees of a month, and each component of them. */
@Component(service = Explainer.class)
public final class FeeExplainer implements Explainer {

    private final FeeEntries entries;
    private final Charges charges;
    private final Tariffs tariffs;

    @Activate
    public FeeExplainer(@Reference FeeEntries entries, @Reference Charges charges, @Reference Tariffs tariffs) {
        this.entries = entries;
        this.charges = charges;
        this.tariffs = tariffs;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(ChargesFunction.ID);
    }

    @Override
    public Topic topic() {
        return Topic.FEES;
    }

    @Override
    public Set<Matter.Kind> kinds() {
        return EnumSet.of(Matter.Kind.ENTRY, Matter.Kind.CHARGE);
    }

    @Override
    public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
        return switch (matter.kind()) {
            case ENTRY -> entries.find(scope, matter.id()).flatMap(entry -> month(scope, entry));
            case CHARGE -> charge(scope, matter.id());
            default -> Optional.empty();
        };
    }

    private Optional<Explanation> month(CustomerScope scope, FeeEntry entry) {
        List<Charge> found =
                charges.between(scope, entry.month().atDay(1), entry.month().atEndOfMonth());
        List<Bill> bills = Bill.of(found, entry.month()).stream()
                .filter(bill -> bill.currency().equals(entry.currency())
                        && bill.place().ledger().filter(entry.ledger()::equals).isPresent())
                .toList();
        if (bills.isEmpty()) {
            return Optional.empty();
        }
        List<FeeEntry> booked = entries.of(scope, entry.ledger(), entry.month());
        BigDecimal sum = booked.stream().map(FeeEntry::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
        Currency currency = Currencies.of(entry.currency());
        List<PageText> facts = booked.size() > 1
                ? List.of(new PageText(
                        "why.fees.several",
                        Map.of(
                                "count",
                                new PageValue.Count(booked.size()),
                                "amount",
                                new PageValue.Money(sum, currency))))
                : List.of();
        return Optional.of(new Explanation(
                new PageText("why.fees", Map.of("month", new PageValue.Month(entry.month()))),
                facts,
                Optional.of(new Explanation.Amount(sum, currency)),
                bills.stream()
                        .flatMap(
                                bill -> bill.charges().stream().map(charge -> part(charge, bills.size() > 1, currency)))
                        .toList(),
                booked.stream()
                        .filter(other -> !other.id().equals(entry.id()))
                        .map(other -> lead(other, currency))
                        .toList(),
                List.of(new PageLink(PageText.of("why.page"), "/charges?month=" + entry.month())),
                Set.of()));
    }

    private static Explanation.Part part(Charge charge, boolean named, Currency currency) {
        boolean placed = named && charge.place().name().isPresent();
        Map<String, PageValue> words = placed
                ? Map.of(
                        "component",
                        new PageValue.Words(charge.component().name()),
                        "place",
                        new PageValue.Words(charge.place().name().get()))
                : Map.of("component", new PageValue.Words(charge.component().name()));
        return new Explanation.Part(
                new PageText(placed ? "why.component.placed" : "why.component", words),
                Optional.of(product(charge, currency)),
                Optional.of(charge.amount()),
                Optional.of(new Matter(Matter.Kind.CHARGE, charge.id())));
    }

    private static PageText product(Charge charge, Currency currency) {
        return new PageText(
                "why.product",
                Map.of(
                        "quantity",
                        new PageValue.Quantity(charge.quantity(), charge.unit()),
                        "rate",
                        new PageValue.Rate(charge.rate(), currency)));
    }

    /** The latest of its periods: a charge on premises that were held twice has one for each. */
    private Optional<Explanation> charge(CustomerScope scope, String id) {
        return charges.since(scope, LocalDate.MIN.withYear(1)).stream()
                .filter(charge -> charge.id().equals(id))
                .reduce((one, later) -> later.from().isBefore(one.from()) ? one : later)
                .map(charge -> explanation(scope, charge));
    }

    private Explanation explanation(CustomerScope scope, Charge charge) {
        Currency currency = Currencies.of(charge.currency());
        List<PageText> facts = new ArrayList<>();
        charge.place()
                .name()
                .ifPresent(name -> facts.add(new PageText("why.place", Map.of("name", new PageValue.Words(name)))));
        facts.add(charge.to()
                .map(last -> new PageText(
                        "why.valid.until",
                        Map.of("from", new PageValue.Day(charge.from()), "to", new PageValue.Day(last))))
                .orElseGet(() -> new PageText("why.valid", Map.of("from", new PageValue.Day(charge.from())))));
        facts.addAll(TariffFacts.of(charge, tariffs.since(scope, charge.from()), currency));
        return new Explanation(
                new PageText(
                        "why.component",
                        Map.of(
                                "component",
                                new PageValue.Words(charge.component().name()))),
                facts,
                Optional.of(new Explanation.Amount(charge.amount(), currency)),
                List.of(new Explanation.Part(
                        product(charge, currency), Optional.empty(), Optional.of(charge.product()), Optional.empty())),
                charge.place()
                        .ledger()
                        .map(ledger -> back(scope, charge, ledger, currency))
                        .orElse(List.of()),
                List.of(new PageLink(
                        PageText.of("why.page"),
                        "/charges"
                                + charge.lastMonth()
                                        .map(last -> "?month=" + last)
                                        .orElse(""))),
                Set.of());
    }

    /** To the entries that it is booked in, each month of its time, and to the ledger for those that are older. */
    private List<Explanation.Lead> back(CustomerScope scope, Charge charge, String ledger, Currency currency) {
        List<Explanation.Lead> leads = new ArrayList<>();
        LocalDate from = charge.from().withDayOfMonth(1);
        LocalDate to = charge.lastMonth().map(YearMonth::atEndOfMonth).orElse(CentralQueries.FOR_EVER);
        for (FeeEntry entry : entries.latest(scope, ledger, from, to)) {
            if (entry.currency().equals(charge.currency())) {
                leads.add(lead(entry, currency));
            }
        }
        leads.add(new Explanation.Lead(PageText.of("why.ledger"), new Matter(Matter.Kind.LEDGER, ledger)));
        return leads;
    }

    private static Explanation.Lead lead(FeeEntry entry, Currency currency) {
        return new Explanation.Lead(
                new PageText(
                        "why.booked",
                        Map.of(
                                "date",
                                new PageValue.Day(entry.bookedOn()),
                                "amount",
                                new PageValue.Money(entry.debit(), currency))),
                new Matter(Matter.Kind.ENTRY, entry.id()));
    }
}
