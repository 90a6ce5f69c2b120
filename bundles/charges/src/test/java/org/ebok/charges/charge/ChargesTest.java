package org.ebok.charges.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ebok.charges.fixture.ChargeBase;
import org.junit.jupiter.api.Test;

class ChargesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String FLAT = "flat";

    /** A chain of holders, each for some days after a gap, and charges of the premises, each from a day on for a time. */
    record Story(List<Tuple2<Integer, Integer>> holders, List<Tuple2<Integer, Optional<Integer>>> charges) {}

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<Tuple2<Integer, Integer>> holders = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 30))
                .as(Tuple::of);
        Arbitrary<Tuple2<Integer, Optional<Integer>>> charges = Combinators.combine(
                        Arbitraries.integers().between(-20, 80),
                        Arbitraries.integers().between(1, 60).optional(0.7))
                .as(Tuple::of);
        return Combinators.combine(
                        holders.list().ofMinSize(1).ofMaxSize(4), charges.list().ofMaxSize(5))
                .as(Story::new);
    }

    /** The view is one that shows everything to everybody who ever held the premises. */
    @Property(tries = 60)
    void nobodySeesWhatTheHolderBeforeOrAfterPays(@ForAll("stories") Story story) throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            List<LocalDate[]> periods = periods(story);
            for (int i = 0; i < periods.size(); i++) {
                base.hold(FLAT, "holder" + i, periods.get(i)[0], periods.get(i)[1]);
                for (int c = 0; c < story.charges().size(); c++) {
                    LocalDate from = DAY.plusDays(story.charges().get(c).get1());
                    base.charge(
                            "c" + c,
                            "holder" + i,
                            FLAT,
                            from,
                            story.charges().get(c).get2().map(from::plusDays).orElse(null));
                }
            }
            Charges charges = new Charges(base.queries());
            for (int i = 0; i < periods.size(); i++) {
                List<Charge> seen = charges.since(scope("holder" + i), LocalDate.of(1, 1, 1));
                for (int day = -25; day < 130; day++) {
                    LocalDate when = DAY.plusDays(day);
                    boolean held = !when.isBefore(periods.get(i)[0])
                            && (periods.get(i)[1] == null || !when.isAfter(periods.get(i)[1]));
                    assertThat(seen.stream().filter(charge -> charge.isOn(when)).map(Charge::id))
                            .as("holder %d on %s", i, when)
                            .containsExactlyInAnyOrderElementsOf(held ? valid(story, when) : List.of());
                }
            }
        }
    }

    /** The last holder holds on. */
    private static List<LocalDate[]> periods(Story story) {
        List<LocalDate[]> periods = new ArrayList<>();
        LocalDate next = DAY;
        for (Tuple2<Integer, Integer> holder : story.holders()) {
            LocalDate from = next.plusDays(holder.get1());
            LocalDate to = from.plusDays(holder.get2() - 1L);
            periods.add(new LocalDate[] {from, to});
            next = to.plusDays(1);
        }
        periods.get(periods.size() - 1)[1] = null;
        return periods;
    }

    private static List<String> valid(Story story, LocalDate when) {
        List<String> ids = new ArrayList<>();
        for (int c = 0; c < story.charges().size(); c++) {
            LocalDate from = DAY.plusDays(story.charges().get(c).get1());
            boolean over = story.charges()
                    .get(c)
                    .get2()
                    .map(days -> from.plusDays(days).isBefore(when))
                    .orElse(false);
            if (!from.isAfter(when) && !over) {
                ids.add("c" + c);
            }
        }
        return ids;
    }

    @Test
    void aChargeWithoutPremisesHangsOnItsLedger() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.charge("own", "anna", null, DAY, null);
            base.charge("other", "bogdan", null, DAY, null);

            List<Charge> seen = new Charges(base.queries()).between(scope("anna"), DAY, DAY);

            assertThat(seen).extracting(Charge::id).containsExactly("own");
            assertThat(seen.get(0).place().ledger()).contains("L");
        }
    }

    @Test
    void aChargeOfPremisesThatNobodyHoldsIsNobodys() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.charge("lost", "anna", "unknown", DAY, null);
            assertThat(new Charges(base.queries()).since(scope("anna"), DAY)).isEmpty();
        }
    }

    @Test
    void whatEndsOnTheFirstDayOfATimeIsInIt() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.hold(FLAT, "anna", DAY.minusYears(1), DAY);
            base.hold("garage", "anna", DAY.minusYears(1), DAY.minusDays(1));
            base.charge("ends", "anna", null, DAY.minusYears(1), DAY);
            base.charge("over", "anna", null, DAY.minusYears(1), DAY.minusDays(1));
            base.charge("left", "anna", FLAT, DAY.minusYears(1), null);
            base.charge("gone", "anna", "garage", DAY.minusYears(1), null);

            assertThat(new Charges(base.queries()).between(scope("anna"), DAY, DAY.plusMonths(1)))
                    .extracting(Charge::id)
                    .containsExactlyInAnyOrder("ends", "left");
        }
    }

    @Test
    void twoCustomersOfOneAccountAreNotMixed() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.hold(FLAT, "before", DAY, DAY.plusDays(9));
            base.hold(FLAT, "after", DAY.plusDays(10), null);
            base.charge("b", "before", FLAT, DAY, null);
            base.charge("a", "after", FLAT, DAY, null);

            List<Charge> seen = new Charges(base.queries()).since(scope("before", "after"), DAY);

            assertThat(seen)
                    .extracting(Charge::id, Charge::from, Charge::to)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("b", DAY, Optional.of(DAY.plusDays(9))),
                            org.assertj.core.groups.Tuple.tuple("a", DAY.plusDays(10), Optional.empty()));
        }
    }

    @Test
    void isOneStatement() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.hold(FLAT, "anna", DAY, null);
            base.charge("c", "anna", FLAT, DAY, null);
            base.central().startCounting();
            new Charges(base.queries()).since(scope("anna"), DAY);
            assertThat(base.central().statements()).isEqualTo(1);
        }
    }
}
