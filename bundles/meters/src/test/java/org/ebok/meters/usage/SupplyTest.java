package org.ebok.meters.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.meters.fixture.Example.DAY;
import static org.ebok.meters.fixture.Example.reading;
import static org.ebok.meters.fixture.Example.stretch;
import static org.ebok.meters.meter.Source.REMOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.meters.fixture.Example;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.Period;
import org.ebok.meters.meter.Place;
import org.ebok.meters.meter.Reading;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final YearMonth MONTH = YearMonth.from(DAY).plusMonths(3);

    private static Supply held(LocalDate from, LocalDate to) {
        Meter meter = Example.meter("1", Medium.HOT_WATER, 5, null);
        Meter held = new Meter(
                meter.id(),
                meter.medium(),
                meter.number(),
                meter.where(),
                meter.unit(),
                meter.digits(),
                meter.remote(),
                meter.installedOn(),
                meter.removedOn(),
                meter.calibratedUntil(),
                meter.replaces(),
                new Place(
                        Optional.of("flat"),
                        Optional.of("Lipowa 1/7"),
                        Optional.of("B"),
                        Optional.of("FLAT"),
                        Optional.of("L"),
                        List.of(new Period(from, to))));
        return Supply.of(List.of(held), Map.of()).get(0);
    }

    @Test
    void itIsThereInTheMonthsInWhichTheCustomerHolds() {
        Supply supply = held(MONTH.atDay(15), MONTH.plusMonths(1).atDay(2));

        assertThat(supply.isThere(MONTH.minusMonths(1))).isFalse();
        assertThat(supply.numbers(MONTH.minusMonths(1))).isEmpty();
        assertThat(supply.isThere(MONTH)).isTrue();
        assertThat(supply.numbers(MONTH)).containsExactly("No 1");
        assertThat(supply.isThere(MONTH.plusMonths(1))).isTrue();
        assertThat(supply.isThere(MONTH.plusMonths(2))).isFalse();
    }

    @Test
    void itsAmountIsThatOfAllMetersAndUnknownWhileADayOfOneIs() {
        Meter kitchen = Example.meter("1", Medium.HOT_WATER, 5, null);
        Meter bath = Example.meter("2", Medium.HOT_WATER, 5, null);
        LocalDate before = MONTH.atDay(1).minusDays(1);
        Reading first = reading(before, "10.000", REMOTE);
        Reading almost = reading(MONTH.atEndOfMonth().minusDays(1), "13.000", REMOTE);
        Reading last = reading(MONTH.atEndOfMonth(), "14.000", REMOTE);

        assertThat(Supply.of(
                        List.of(kitchen, bath),
                        Map.of(kitchen.id(), stretch(first, last), bath.id(), stretch(first, almost, last))))
                .singleElement()
                .satisfies(supply -> assertThat(supply.amount(MONTH)).contains(new BigDecimal("8.000")));
        assertThat(Supply.of(
                        List.of(kitchen, bath),
                        Map.of(kitchen.id(), stretch(first, last), bath.id(), stretch(first, almost))))
                .singleElement()
                .satisfies(supply -> assertThat(supply.amount(MONTH)).isEmpty());
    }
}
