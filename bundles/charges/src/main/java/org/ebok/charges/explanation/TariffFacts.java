package org.ebok.charges.explanation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.start.TileText;
import org.ebok.api.start.TileValue;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;

/** What is known of the tariff that a charge follows, and whether it does. */
final class TariffFacts {

    private TariffFacts() {}

    static List<TileText> of(Charge charge, List<Tariff> tariffs, Currency currency) {
        if (charge.tariff().isEmpty()) {
            return List.of(TileText.of("why.tariff.none"));
        }
        Optional<Tariff> named = tariffs.stream()
                .filter(tariff -> tariff.id().equals(charge.tariff().get()))
                .findFirst();
        return named.map(tariff -> of(charge, tariff, currency)).orElse(List.of(TileText.of("why.tariff.unknown")));
    }

    private static List<TileText> of(Charge charge, Tariff tariff, Currency currency) {
        List<TileText> facts = new ArrayList<>();
        facts.add(new TileText(
                tariff.building().isPresent() ? "why.tariff.building" : "why.tariff.general",
                Map.of(
                        "rate",
                        new TileValue.Rate(tariff.rate(), currency),
                        "unit",
                        new TileValue.Words(tariff.unit()),
                        "from",
                        new TileValue.Day(tariff.from()))));
        tariff.announcedOn()
                .ifPresent(
                        day -> facts.add(new TileText("why.tariff.announced", Map.of("date", new TileValue.Day(day)))));
        if (tariff.rate().compareTo(charge.rate()) != 0) {
            facts.add(TileText.of("why.tariff.differs"));
        }
        return facts;
    }
}
