package org.ebok.meters.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.meters.fixture.Example.DAY;
import static org.ebok.meters.fixture.Example.meter;
import static org.ebok.meters.fixture.Example.reading;
import static org.ebok.meters.fixture.Example.stretch;
import static org.ebok.meters.meter.Source.ESTIMATE;
import static org.ebok.meters.meter.Source.REMOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Stretch;
import org.junit.jupiter.api.Test;

class ConsumptionTest {

    private static final Meter WATER = meter("w", Medium.COLD_WATER, 3, null);
    private static final Meter ALLOCATOR = meter("a", Medium.HEAT_ALLOCATOR, 4, null);
    private static final BigDecimal END = BigDecimal.valueOf(1000);

    private static Consumption of(Meter meter, Reading... readings) {
        return Consumption.of(meter, stretch(readings));
    }

    private static List<String> amounts(Consumption consumption) {
        return consumption.steps().stream()
                .flatMap(step -> step.consumption().stream())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static BigDecimal whole(Consumption consumption) {
        return consumption.uses().stream().map(Use::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What happens to a meter between two readings.
     *
     * @param days how long it takes
     * @param litres what is used, less than half of the register
     * @param estimate by how many litres an estimate is wrong, where there is one in between
     */
    record Time(int days, int litres, Optional<Integer> estimate) {}

    @Provide
    Arbitrary<List<Time>> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 120),
                        Arbitraries.integers().between(0, 499_999),
                        Arbitraries.integers().between(-200_000, 200_000).optional(0.4))
                .as(Time::new)
                .list()
                .ofMaxSize(12);
    }

    private static BigDecimal cubicMetres(long litres) {
        return BigDecimal.valueOf(litres, 3);
    }

    private static BigDecimal used(List<Time> times) {
        return cubicMetres(times.stream().mapToLong(Time::litres).sum());
    }

    /** What a register of three digits shows that begins at some litres. */
    private static Stretch register(LocalDate first, long litres, List<Time> times) {
        List<Reading> readings = new ArrayList<>();
        LocalDate day = first;
        long shown = litres;
        readings.add(reading(day, cubicMetres(shown).remainder(END).toPlainString(), REMOTE));
        for (Time time : times) {
            long half = shown + time.litres() / 2;
            LocalDate middle = day.plusDays(time.days() / 2);
            time.estimate()
                    .map(wrong -> Math.floorMod(half + wrong, 1_000_000L))
                    .ifPresent(value ->
                            readings.add(reading(middle, cubicMetres(value).toPlainString(), ESTIMATE)));
            shown += time.litres();
            day = day.plusDays(time.days());
            readings.add(reading(day, cubicMetres(shown).remainder(END).toPlainString(), REMOTE));
        }
        return new Stretch(readings);
    }

    @Property
    void whatWasUsedAddsUpThroughRolloversAndWrongEstimates(
            @ForAll("times") List<Time> times, @ForAll("starts") int start) {
        Consumption consumption = Consumption.of(WATER, List.of(register(DAY, start, times)));

        assertThat(whole(consumption)).isEqualByComparingTo(used(times));
        assertThat(consumption.uses()).noneMatch(Use::estimated);
        assertThat(consumption.steps().stream()
                        .flatMap(step -> step.consumption().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(used(times));
    }

    // never at zero, where a register that rolled over and one that was set to zero look the same
    @Provide
    Arbitrary<Integer> starts() {
        return Arbitraries.integers().between(1, 999_999);
    }

    @Property
    void whatWasUsedGoesOnInTheMeterThatReplacesAnother(
            @ForAll("times") List<Time> before, @ForAll("times") List<Time> after, @ForAll("starts") int start) {
        Meter next = meter("n", Medium.COLD_WATER, 3, "w");
        Stretch first = register(DAY, start, before);
        LocalDate day = first.readings().get(first.readings().size() - 1).day();
        Map<MeterId, List<Stretch>> readings =
                Map.of(WATER.id(), List.of(first), next.id(), List.of(register(day, 1, after)));

        Months months = Chain.of(next, List.of(WATER, next)).months(readings);

        assertThat(months.all().stream().map(MonthUse::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(used(before).add(used(after)));
        assertThat(Chain.among(List.of(WATER, next))).extracting(Chain::meter).containsExactly(next);
    }

    @Property
    void monthsAddUpToTheWholeAndEveryDayBetweenReadingsIsKnown(
            @ForAll("times") List<Time> times, @ForAll("starts") int start) {
        Consumption consumption = Consumption.of(WATER, List.of(register(DAY, start, times)));
        Months months = Months.of(consumption.uses());

        assertThat(months.all().stream().map(MonthUse::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(used(times));
        assertThat(months.all()).allMatch(month -> month.amount().signum() >= 0);
        LocalDate last = DAY.plusDays(times.stream().mapToInt(Time::days).sum());
        for (YearMonth month = YearMonth.from(DAY).plusMonths(1);
                !month.atEndOfMonth().isAfter(last);
                month = month.plusMonths(1)) {
            assertThat(months.complete(month)).as("%s", month).isPresent();
        }
        assertThat(months.complete(YearMonth.from(DAY))).isEmpty();
    }

    @Test
    void aRegisterRollsOver() {
        Consumption consumption =
                of(WATER, reading(DAY, "998.500", REMOTE), reading(DAY.plusDays(30), "3.250", REMOTE));
        assertThat(amounts(consumption)).containsExactly("4.750");
        assertThat(consumption.steps().get(1).marks()).containsExactly(Mark.ROLLOVER);
    }

    @Test
    void aDropThatNoRolloverExplainsIsMarkedAndDoesNotCount() {
        Consumption consumption =
                of(WATER, reading(DAY, "500.000", REMOTE), reading(DAY.plusDays(30), "499.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("-1.000");
        assertThat(consumption.steps().get(1).marks()).containsExactly(Mark.WRONG);
        assertThat(consumption.uses()).isEmpty();

        Meter endless = meter("e", Medium.COLD_WATER, null, null);
        assertThat(of(endless, reading(DAY, "998.500", REMOTE), reading(DAY.plusDays(30), "3.250", REMOTE))
                        .steps()
                        .get(1)
                        .marks())
                .containsExactly(Mark.WRONG);
    }

    @Test
    void aDropOfHalfTheRegisterIsNoRollover() {
        assertThat(of(WATER, reading(DAY, "600.000", REMOTE), reading(DAY.plusDays(30), "100.000", REMOTE))
                        .steps()
                        .get(1)
                        .marks())
                .containsExactly(Mark.WRONG);
        assertThat(of(WATER, reading(DAY, "600.001", REMOTE), reading(DAY.plusDays(30), "100.000", REMOTE))
                        .steps()
                        .get(1)
                        .marks())
                .containsExactly(Mark.ROLLOVER);
    }

    @Test
    void aReadingBelowAnEstimateIsACorrectionAndNoRollover() {
        Consumption consumption = of(
                WATER,
                reading(DAY, "900.000", REMOTE),
                reading(DAY.plusDays(30), "950.000", ESTIMATE),
                reading(DAY.plusDays(60), "910.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("50.000", "-40.000");
        assertThat(consumption.steps())
                .extracting(Step::marks)
                .map(List::copyOf)
                .containsExactly(List.of(Mark.FIRST), List.of(Mark.ESTIMATED), List.of(Mark.CORRECTION));
        assertThat(whole(consumption)).isEqualByComparingTo("10");
    }

    @Test
    void aHistoryThatBeginsWithAnEstimateTooHighHasNothingToCount() {
        Consumption consumption =
                of(WATER, reading(DAY, "999.000", ESTIMATE), reading(DAY.plusDays(30), "5.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("-994.000");
        assertThat(consumption.steps().get(1).marks()).containsExactly(Mark.CORRECTION);
        assertThat(consumption.uses()).isEmpty();
    }

    @Test
    void anEstimateCountsUntilTheMeterIsRead() {
        Consumption consumption =
                of(WATER, reading(DAY, "100.000", REMOTE), reading(DAY.plusDays(30), "104.000", ESTIMATE));
        assertThat(consumption.uses()).containsExactly(new Use(DAY, DAY.plusDays(30), new BigDecimal("4.000"), true));
    }

    @Test
    void anAllocatorBeginsAtZeroEachYear() {
        LocalDate end = LocalDate.of(2026, 12, 31);
        Consumption consumption = of(
                ALLOCATOR,
                reading(LocalDate.of(2026, 11, 30), "400.000", REMOTE),
                reading(end, "500.000", REMOTE),
                reading(end.plusDays(1), "0.000", REMOTE),
                reading(LocalDate.of(2027, 1, 31), "600.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("100.000", "0.000", "600.000");
        assertThat(consumption.steps().get(2).marks()).containsExactly(Mark.RESET);

        Consumption without =
                of(ALLOCATOR, reading(end, "500.000", REMOTE), reading(LocalDate.of(2027, 1, 31), "600.000", REMOTE));
        assertThat(without.uses())
                .containsExactly(new Use(end, LocalDate.of(2027, 1, 31), new BigDecimal("600.000"), false));
    }

    @Test
    void anEstimateOfTheOldYearStaysWhereAnAllocatorBeginsAnew() {
        Consumption consumption = of(
                ALLOCATOR,
                reading(LocalDate.of(2026, 11, 30), "400.000", REMOTE),
                reading(LocalDate.of(2026, 12, 31), "480.000", ESTIMATE),
                reading(LocalDate.of(2027, 1, 15), "20.000", ESTIMATE),
                reading(LocalDate.of(2027, 1, 31), "50.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("80.000", "20.000", "30.000");
        assertThat(whole(consumption)).isEqualByComparingTo("130");
    }

    @Test
    void anotherRegisterThatIsSetToZeroHasAReadingOfZero() {
        Consumption consumption = of(
                WATER,
                reading(DAY, "300.000", REMOTE),
                reading(DAY.plusDays(1), "0.000", REMOTE),
                reading(DAY.plusDays(31), "7.000", REMOTE));
        assertThat(amounts(consumption)).containsExactly("0.000", "7.000");
        assertThat(whole(consumption)).isEqualByComparingTo("7");
    }

    @Test
    void nothingIsToldAcrossTheTimeOfSomebodyElse() {
        Consumption consumption = Consumption.of(
                WATER,
                List.of(
                        new Stretch(
                                List.of(reading(DAY, "10.000", REMOTE), reading(DAY.plusDays(9), "12.000", REMOTE))),
                        new Stretch(List.of(reading(DAY.plusDays(99), "80.000", REMOTE)))));
        assertThat(amounts(consumption)).containsExactly("2.000");
        assertThat(whole(consumption)).isEqualByComparingTo("2");
    }

    @Test
    void metersThatReplaceEachOtherInACircleAreNoEndlessChain() {
        Meter one = meter("1", Medium.COLD_WATER, 5, "2");
        Meter two = meter("2", Medium.COLD_WATER, 5, "1");
        assertThat(Chain.of(one, List.of(one, two)).meters()).containsExactly(one, two);
    }
}
