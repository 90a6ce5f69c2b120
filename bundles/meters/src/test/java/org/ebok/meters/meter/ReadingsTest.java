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
            for (int i = 0; i < periods.size(); i++) {
                LocalDate from = periods.get(i)[0];
                LocalDate to = periods.get(i)[1];
                assertThat(seen(base, "holder" + i))
                        .as("holder %d", i)
                        .containsExactlyElementsOf(days.stream()
                                .sorted()
                                .map(DAY::plusDays)
                                .filter(day -> !day.isBefore(from) && (to == null || !day.isAfter(to)))
                                .toList());
            }
        }
    }

    private static List<LocalDate> seen(MeterBase base, String... customers) {
        return all(base, customers).stream()
                .flatMap(stretch -> stretch.readings().stream())
                .map(Reading::day)
                .toList();
    }

    private static List<Stretch> all(MeterBase base, String... customers) {
        return new Readings(base.queries())
                .all(scope(customers), meters(base, 100, customers))
                .getOrDefault(METER, List.of());
    }

    private static List<Meter> meters(MeterBase base, int rows, String... customers) {
        return new Meters(base.queries()).list(scope(customers), Meters.Filter.NONE, MeterKey.FIRST, rows);
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
            assertThat(seen(base, "before")).containsExactly(DAY, DAY.plusDays(10));
            assertThat(seen(base, "after")).containsExactly(DAY.plusDays(10), DAY.plusDays(20));
            assertThat(seen(base, "before", "after")).containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(20));
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
            assertThat(all(base, "anna"))
                    .extracting(stretch ->
                            stretch.readings().stream().map(Reading::id).toList())
                    .containsExactly(List.of("r0", "r15"), List.of("r60"));
        }
    }

    @Test
    void onlyTheAskedMetersAndDaysAreRead() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "anna", DAY, null);
            for (String meter : List.of("a", "b", "c")) {
                base.meter(meter, "anna", "flat", Medium.HOT_WATER, DAY, null);
                for (int day : IntStream.range(0, 5).toArray()) {
                    base.reading(meter + day, "anna", meter, DAY.plusDays(day), "" + day, Source.REMOTE);
                }
            }
            Readings readings = new Readings(base.queries());
            List<Meter> two = meters(base, 2, "anna");
            assertThat(readings.between(scope("anna"), two, DAY.plusDays(1), DAY.plusDays(2)))
                    .containsOnlyKeys(new MeterId("a"), new MeterId("b"))
                    .allSatisfy((meter, stretches) ->
                            assertThat(stretches.get(0).readings()).hasSize(2));
            assertThat(readings.latest(scope("anna"), two, DAY.plusDays(4)))
                    .isEqualTo(readings.latest(scope("anna"), two, DAY.plusYears(1)))
                    .allSatisfy((meter, stretches) -> assertThat(Stretch.last(stretches))
                            .map(Reading::day)
                            .contains(DAY.plusDays(4)));
            assertThat(readings.all(scope("anna"), List.of())).isEmpty();
            assertThat(readings.all(scope("bogdan"), two)).isEmpty();
        }
    }

    @Test
    void theLastReadingIsTheLastOfTheReader() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "before", DAY, DAY.plusDays(10));
            base.hold("flat", "after", DAY.plusDays(11), null);
            for (String customer : List.of("before", "after")) {
                base.meter("m", customer, "flat", Medium.COLD_WATER, DAY, null);
                base.reading("1", customer, "m", DAY, "1", Source.REMOTE);
                base.reading("2", customer, "m", DAY.plusDays(10), "2", Source.REMOTE);
                base.reading("3", customer, "m", DAY.plusDays(30), "3", Source.CUSTOMER);
            }
            assertThat(last(base, "before")).isEqualTo("2");
            assertThat(last(base, "after")).isEqualTo("3");
            assertThat(last(base, "before", "after")).isEqualTo("3");
        }
    }

    private static String last(MeterBase base, String... customers) {
        List<Stretch> latest = new Readings(base.queries())
                .latest(scope(customers), meters(base, 100, customers), DAY)
                .get(METER);
        return Stretch.last(latest).orElseThrow().id();
    }

    @Test
    void isOneStatement() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "anna", DAY, null);
            base.meter("m", "anna", "flat", Medium.COLD_WATER, DAY, null);
            List<Meter> meters = meters(base, 9, "anna");
            base.central().startCounting();
            new Readings(base.queries()).all(scope("anna"), meters);
            assertThat(base.central().statements()).isEqualTo(1);
        }
    }
}
