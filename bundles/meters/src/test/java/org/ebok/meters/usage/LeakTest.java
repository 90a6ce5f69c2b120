package org.ebok.meters.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.meters.fixture.Example.meter;
import static org.ebok.meters.fixture.Example.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Source;
import org.ebok.meters.meter.Stretch;
import org.junit.jupiter.api.Test;

class LeakTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    /** Months one after the other, the last of which is October. */
    private static Months months(String... amounts) {
        List<Use> uses = new ArrayList<>();
        YearMonth month = NOVEMBER.minusMonths(amounts.length);
        for (String amount : amounts) {
            uses.add(new Use(month.minusMonths(1).atEndOfMonth(), month.atEndOfMonth(), new BigDecimal(amount), false));
            month = month.plusMonths(1);
        }
        return Months.of(uses);
    }

    @Test
    void moreThanThreeTimesTheUsualMonthMayBeALeak() {
        assertThat(Leak.among(months("4", "5", "4", "6", "15.750"), NOVEMBER))
                .contains(new Leak(
                        YearMonth.of(2026, 10),
                        new BigDecimal("15.750"),
                        new BigDecimal("4.500"),
                        new BigDecimal("3.5")));
        assertThat(Leak.among(months("4", "5", "4", "5", "13.500"), NOVEMBER)).isEmpty();
    }

    @Test
    void oneExpensiveMonthInTheYearDoesNotHideALeak() {
        assertThat(Leak.among(months("4", "4", "90", "4", "4", "20"), NOVEMBER)).isPresent();
    }

    @Test
    void threeMonthsTellNothingAboutTheUsual() {
        assertThat(Leak.among(months("4", "4", "4", "90"), NOVEMBER)).isEmpty();
        assertThat(Leak.among(months("4", "4", "4", "4", "90"), NOVEMBER)).isPresent();
    }

    @Test
    void onlyAYearBackTellsWhatIsUsual() {
        assertThat(Leak.among(
                        months(
                                "1", "1", "1", "1", "1", "1", "1", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9",
                                "9", "9", "9"),
                        NOVEMBER))
                .isEmpty();
    }

    @Test
    void whatIsLongOverIsNoNews() {
        Months months = months("4", "4", "4", "4", "90");
        assertThat(Leak.among(months, NOVEMBER.plusMonths(1))).isPresent();
        assertThat(Leak.among(months, NOVEMBER.plusMonths(2))).isEmpty();
    }

    @Test
    void anEstimateIsNoLeakAndNothingHasNoMultiples() {
        Months estimated = Months.of(List.of(
                new Use(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 9, 30), new BigDecimal("20"), false),
                new Use(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31), new BigDecimal("90"), true)));
        assertThat(Leak.among(estimated, NOVEMBER)).isEmpty();
        assertThat(Leak.among(months("0", "0", "0", "0", "5"), NOVEMBER)).isEmpty();
    }

    @Test
    void onlyWaterOfAMeterInUseLeaks() {
        List<Reading> readings = new ArrayList<>();
        int value = 0;
        for (int month = 1; month <= 10; month++) {
            value += month == 10 ? 50 : 4;
            readings.add(reading(YearMonth.of(2026, month).atEndOfMonth(), String.valueOf(value), Source.REMOTE));
        }
        LocalDate today = NOVEMBER.atDay(20);
        assertThat(leak(meter("m", Medium.COLD_WATER, 5, null), readings, today))
                .isPresent();
        assertThat(leak(meter("m", Medium.HEAT, 5, null), readings, today)).isEmpty();
        Meter left = meter("m", Medium.COLD_WATER, 5, null);
        Meter removed = new Meter(
                left.id(),
                left.medium(),
                left.number(),
                left.where(),
                left.unit(),
                left.digits(),
                left.remote(),
                left.installedOn(),
                Optional.of(today),
                left.calibratedUntil(),
                left.replaces(),
                left.place());
        assertThat(leak(removed, readings, today)).isEmpty();
    }

    private static Optional<Leak> leak(Meter meter, List<Reading> readings, LocalDate today) {
        Map<MeterId, List<Stretch>> known = Map.of(meter.id(), List.of(new Stretch(readings)));
        return Chain.of(meter, List.of(meter)).leak(known, today);
    }
}
