package org.ebok.meters.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ebok.api.problem.ProblemException;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.view.MeterResource.MeterDetails;
import org.ebok.meters.view.MeterResource.YearView;
import org.ebok.meters.view.MeterViews.LeakView;
import org.ebok.meters.view.MeterViews.MeterView;
import org.ebok.meters.view.MeterViews.MonthView;
import org.ebok.meters.view.MeterViews.OtherMeter;
import org.ebok.meters.view.MeterViews.ReadingView;
import org.ebok.meters.view.MonthlyResource.SupplyView;
import org.ebok.meters.view.ReadingsResource.ReadingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetersResourceTest {

    private MetersOfAnna anna;

    @BeforeEach
    void open() throws SQLException {
        anna = new MetersOfAnna();
    }

    @AfterEach
    void close() throws SQLException {
        anna.close();
    }

    @Test
    void theListTellsLastReadingsAndLeaks() {
        List<MeterView> meters = anna.list.list(null, null, null, null).meters();
        assertThat(meters).extracting(MeterView::id).containsExactly("cold", "hot", "old");
        assertThat(meters).extracting(MeterView::inUse).containsExactly(true, true, false);
        assertThat(meters).extracting(meter -> meter.last().value()).containsExactly("248.000", "20.000", "98.000");
        assertThat(meters.get(0).leak()).isEqualTo(new LeakView("2026-10", "16.000", "4.000", "4.0"));
        assertThat(meters.get(1).leak()).isNull();
        assertThat(anna.list.list("flat", "hot-water", null, null).meters()).hasSize(2);
    }

    @Test
    void pagesOfMetersMeet() {
        MetersResource.MeterList first = anna.list.list(null, null, null, "2");
        MetersResource.MeterList second = anna.list.list(null, null, first.next(), "2");
        assertThat(first.meters()).hasSize(2);
        assertThat(second.meters()).extracting(MeterView::id).containsExactly("old");
        assertThat(second.next()).isNull();
    }

    @Test
    void oneMeterIsComparedWithItsYearBeforeAndTheBuilding() {
        MeterDetails cold = anna.one.show("cold");
        assertThat(cold.months()).hasSize(13);
        assertThat(cold.months().get(11)).isEqualTo(new MonthView("2026-10", "16.000", true, false, "4.000", "5.500"));
        assertThat(cold.months().get(12)).isEqualTo(new MonthView("2026-11", null, false, false, "4.000", null));
        assertThat(cold.year()).isEqualTo(new YearView("60.000", "48.000", "66.000"));
        assertThat(cold.meter().leak()).isEqualTo(new LeakView("2026-10", "16.000", "4.000", "4.0"));
    }

    @Test
    void aMeterGoesOnFromTheOneThatItReplaced() {
        MeterDetails hot = anna.one.show("hot");
        assertThat(hot.replaced()).isEqualTo(new OtherMeter("old", "No old"));
        assertThat(hot.year()).isEqualTo(new YearView("24.000", "24.000", null));
        assertThat(anna.one.show("old").replacing()).isEqualTo(new OtherMeter("hot", "No hot"));
    }

    @Test
    void besideAnotherMeterAnAverageOfPremisesWouldMislead() throws SQLException {
        anna.base.meter("bath", "anna", "flat", Medium.COLD_WATER, MetersOfAnna.TODAY.minusYears(2), null);
        assertThat(anna.one.show("cold").months())
                .extracting(MonthView::average)
                .containsOnlyNulls();
    }

    @Test
    void pagesOfReadingsMeetNewestFirst() {
        List<ReadingView> read = new ArrayList<>();
        String next = null;
        do {
            ReadingList page = anna.readings.list("cold", next, "10");
            read.addAll(page.readings());
            assertThat(read).doesNotHaveDuplicates(); // or a page that comes again would come for ever
            next = page.next();
        } while (next != null);

        assertThat(read).hasSize(35).doesNotHaveDuplicates();
        assertThat(read.get(0).consumption()).isEqualTo("16.000");
        assertThat(read.get(34).marks()).containsExactly("first");
        assertThat(read).extracting(ReadingView::day).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void theMonthlyInformationComparesMonthsOfRemoteMetersOfHeatAndHotWater() throws SQLException {
        anna.base.correct("old2025-09-30", "90"); // 4 m³ in October
        anna.base.correct("hot2026-09-30", "17"); // 1 m³ in September, 3 in October
        List<SupplyView> supplies = anna.monthly.monthly(null).supplies();
        assertThat(supplies).hasSize(1);
        assertThat(supplies.get(0).meters()).containsExactly("No hot");
        assertThat(supplies.get(0))
                .extracting(SupplyView::amount, SupplyView::monthBefore, SupplyView::yearBefore)
                .containsExactly("3.000", "1.000", "4.000");
        assertThat(anna.monthly.monthly("2026-11").supplies().get(0).amount()).isNull();
        assertThat(anna.monthly.monthly("2020-01").supplies()).isEmpty();
    }

    @Test
    void aMeterThatIsReadByHandIsNotInTheMonthlyInformation() throws SQLException {
        anna.base.meter("heat", "anna", "flat", Medium.HEAT, MetersOfAnna.TODAY.minusYears(2), null);
        assertThat(anna.monthly.monthly(null).supplies())
                .extracting(SupplyView::medium)
                .containsExactly("hot-water", "heat");

        anna.base.readByHand("heat");
        assertThat(anna.monthly.monthly(null).supplies())
                .extracting(SupplyView::medium)
                .containsExactly("hot-water");
    }

    @Test
    void anotherOnesMeterIsNotFound() throws SQLException {
        try (MetersOfAnna others = new MetersOfAnna("bogdan")) {
            assertThat(others.list.list(null, null, null, null).meters()).isEmpty();
            assertThat(others.monthly.monthly(null).supplies()).isEmpty();
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> others.one.show("cold"),
                    () -> others.readings.list("cold", null, null),
                    () -> others.readings.readings("cold", null),
                    () -> others.readings.months("cold", null),
                    () -> others.one.show("co\0ld"))) {
                assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                                e.problem().status())
                        .isEqualTo(404));
            }
        }
    }

    @Test
    void eachErrorNamesItsParameter() {
        assertNames("limit", () -> anna.list.list(null, null, null, "0"));
        assertNames("limit", () -> anna.readings.list("cold", null, "x"));
        assertNames("after", () -> anna.list.list(null, null, "x", null));
        assertNames("after", () -> anna.readings.list("cold", "x", null));
        assertNames("medium", () -> anna.list.list(null, "beer", null, null));
        assertNames("premises", () -> anna.list.list("x".repeat(201), null, null, null));
        assertNames("month", () -> anna.monthly.monthly("2026-13"));
        assertNames("month", () -> anna.monthly.monthly("2026-12"));
    }

    private static void assertNames(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().field())
                .contains(field));
    }
}
