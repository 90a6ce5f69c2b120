package org.ebok.charges.start;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.charges.ChargesFunction;
import org.ebok.charges.charge.Charges;
import org.ebok.charges.charge.Currencies;
import org.ebok.charges.month.Announcement;
import org.ebok.charges.tariff.Tariff;
import org.ebok.charges.tariff.Tariffs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A tile for the next day on which rates change. */
@Component
public final class ChargeTiles implements StartTiles {

    private final Charges charges;
    private final Tariffs tariffs;
    private final Clock clock;

    @Activate
    public ChargeTiles(@Reference Charges charges, @Reference Tariffs tariffs, @Reference Clock clock) {
        this.charges = charges;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(ChargesFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        LocalDate today = LocalDate.now(clock);
        List<Tariff> rates = tariffs.since(scope, today);
        if (rates.stream().noneMatch(rate -> rate.from().isAfter(today))) {
            return List.of(); // as on most days; the charges are not asked for then
        }
        List<Announcement> all = Announcement.of(charges.since(scope, today), rates, today);
        if (all.isEmpty()) {
            return List.of();
        }
        Announcement first = all.get(0);
        BigDecimal difference = all.stream()
                .filter(one -> one.tariff().from().equals(first.tariff().from()))
                .filter(one -> one.charge().currency().equals(first.charge().currency()))
                .map(Announcement::difference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(tile(
                first.tariff().from(), difference, Currencies.of(first.charge().currency())));
    }

    private static Tile tile(LocalDate day, BigDecimal difference, Currency currency) {
        Map<String, PageValue> values = Map.of(
                "date", new PageValue.Day(day),
                "amount", new PageValue.Money(difference.abs(), currency));
        String words = difference.signum() > 0 ? "more" : difference.signum() < 0 ? "less" : "same";
        return new Tile(
                Urgency.NEWS,
                Optional.of(day),
                PageText.of("tile.change"),
                new PageText("tile.change." + words, values),
                Optional.empty(),
                Optional.of(new PageText("tile.change.text", values)),
                new PageLink(PageText.of("tile.change.link"), "/charges"),
                Optional.empty());
    }
}
