package org.ebok.meters.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;
import static org.ebok.meters.fixture.Example.DAY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ebok.meters.fixture.MeterBase;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final MeterId METER = new MeterId("m");

    /** A holder: after how many free days, and for how many. */
    record Holder(int gap, int days) {}

    @Provide
    Arbitrary<List<Holder>> holders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 30))
                .as(Holder::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(-10, 130).list().uniqueElements().ofMaxSize(12);
    }

    /** The view is one that shows everything to everybody who ever held the premises. */
    @Property(tries = 60)
    void nobodySeesWhatTheHolderBeforeOrAfterUses(
            @ForAll("holders") List<Holder> holders, @ForAll("days") List<Integer> days) throws SQLException {
        try (MeterBase base = new MeterBase()) {
            List<LocalDate[]> periods = periods(holders);
            for (int i = 0; i < periods.size(); i++) {
                base.hold("flat", "holder" + i, periods.get(i)[0], periods.get(i)[1]);
                base.meter("m", "holder" + i, "flat", Medium.COLD_WATER, DAY.minusYears(1), null);
                for (int day : days) {
                    base.reading("r" + day, "holder" + i, "m", DAY.plusDays(day), "" + (200 + day), Source.REMOTE);
                }
            }
            Readings readings = new Readings(base.queries());
            for (int i = 0; i < periods.size(); i++) {
                LocalDate from = periods.get(i)[0];
                LocalDate to = periods.get(i)[1];
                assertThat(seen(readings, "holder" + i))
                        .as("holder %d", i)
                        .containsExactlyElementsOf(days.stream()
                                .sorted()
                                .map(DAY::plusDays)
                                .filter(day -> !day.isBefore(from) && (to == null || !day.isAfter(to)))
                                .toList());
            }
        }
    }

    private static List<LocalDate> seen(Readings readings, String... customers) {
        return readings.beside(scope(customers), METER).getOrDefault(METER, List.of()).stream()
                .flatMap(stretch -> stretch.readings().stream())
                .map(Reading::day)
                .toList();
    }

    /** The last holder holds on. */
    private static List<LocalDate[]> periods(List<Holder> holders) {
        List<LocalDate[]> periods = new ArrayList<>();
        LocalDate next = DAY;
        for (Holder holder : holders) {
            LocalDate from = next.plusDays(holder.gap());
            LocalDate to = from.plusDays(holder.days() - 1L);
            periods.add(new LocalDate[] {from, to});
            next = to.plusDays(1);
        }
        periods.get(periods.size() - 1)[1] = null;
        return periods;
    }

    @Test
    void theReadingOfTheDayOfHandOverBelongsToBoth() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "before", DAY, DAY.plusDays(10));
            base.hold("flat", "after", DAY.plusDays(10), null);
            for (String customer : List.of("before", "after")) {
                base.meter("m", customer, "flat", Medium.COLD_WATER, DAY, null);
                for (int day : new int[] {0, 10, 20}) {
                    base.reading("r" + day, customer, "m", DAY.plusDays(day), "" + day, Source.REMOTE);
                }
            }
            Readings readings = new Readings(base.queries());
            assertThat(seen(readings, "before")).containsExactly(DAY, DAY.plusDays(10));
            assertThat(seen(readings, "after")).containsExactly(DAY.plusDays(10), DAY.plusDays(20));
            assertThat(seen(readings, "before", "after")).containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(20));
        }
    }

    @Test
    void whoComesBackDoesNotSeeWhatWasUsedMeanwhile() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "anna", DAY, DAY.plusDays(10));
            base.hold("flat", "anna", DAY.plusDays(11), DAY.plusDays(20));
            base.hold("flat", "anna", DAY.plusDays(50), null);
            base.meter("m", "anna", "flat", Medium.COLD_WATER, DAY, null);
            for (int day : new int[] {0, 15, 30, 60}) {
                base.reading("r" + day, "anna", "m", DAY.plusDays(day), "" + day, Source.REMOTE);
            }
            assertThat(new Readings(base.queries()).beside(scope("anna"), METER).get(METER))
                    .extracting(stretch ->
                            stretch.readings().stream().map(Reading::id).toList())
                    .containsExactly(List.of("r0", "r15"), List.of("r60"));
        }
    }

    @Test
    void onlyWaterOfTheAskedPlacesAndDaysIsRead() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            for (String flat : List.of("a", "b", "c")) {
                base.hold(flat, "anna", DAY, null);
                base.meter(flat, "anna", flat, Medium.HOT_WATER, DAY, null);
                base.meter(flat + "h", "anna", flat, Medium.HEAT, DAY, null);
                for (int day : IntStream.range(0, 5).toArray()) {
                    base.reading(flat + day, "anna", flat, DAY.plusDays(day), "" + day, Source.REMOTE);
                    base.reading(flat + "h" + day, "anna", flat + "h", DAY.plusDays(day), "" + day, Source.REMOTE);
                }
            }
            Readings readings = new Readings(base.queries());
            List<Meter> page = new Meters(base.queries()).list(scope("anna"), Meters.Filter.NONE, MeterKey.FIRST, 4);
            assertThat(readings.ofRecentWater(scope("anna"), page, DAY.plusDays(3)))
                    .containsOnlyKeys(new MeterId("a"), new MeterId("b"))
                    .allSatisfy((meter, stretches) ->
                            assertThat(stretches.get(0).readings()).hasSize(2));
            assertThat(readings.ofHeating(scope("anna"), DAY, DAY)).hasSize(6);
        }
    }

    @Test
    void isOneStatement() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.central().startCounting();
            seen(new Readings(base.queries()), "anna");
            assertThat(base.central().statements()).isEqualTo(1);
        }
    }
}
