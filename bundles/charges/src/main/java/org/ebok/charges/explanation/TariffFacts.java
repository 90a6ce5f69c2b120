package org.ebok.charges.explanation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;

/** What is known of the tariff that a charge follows, and whether it does. */
final class TariffFacts {

    private TariffFacts() {}

    static List<PageText> of(Charge charge, List<Tariff> tariffs, Currency currency) {
        if (charge.tariff().isEmpty()) {
            return List.of(PageText.of("why.tariff.none"));
        }
        Optional<Tariff> named = tariffs.stream()
                .filter(tariff -> tariff.id().equals(charge.tariff().get()))
                .findFirst();
        return named.map(tariff -> of(charge, tariff, currency)).orElse(List.of(PageText.of("why.tariff.unknown")));
    }

    private static List<PageText> of(Charge charge, Tariff tariff, Currency currency) {
        List<PageText> facts = new ArrayList<>();
        facts.add(new PageText(
                tariff.building().isPresent() ? "why.tariff.building" : "why.tariff.general",
                Map.of(
                        "rate",
                        new PageValue.Rate(tariff.rate(), currency),
                        "unit",
                        new PageValue.Words(tariff.unit()),
                        "from",
                        new PageValue.Day(tariff.from()))));
        tariff.announcedOn()
                .ifPresent(
                        day -> facts.add(new PageText("why.tariff.announced", Map.of("date", new PageValue.Day(day)))));
        if (tariff.rate().compareTo(charge.rate()) != 0) {
            facts.add(PageText.of("why.tariff.differs"));
        }
        return facts;
    }
}
