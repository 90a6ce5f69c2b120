package org.ebok.meters.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;
import static org.ebok.meters.fixture.Example.DAY;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.meters.fixture.MeterBase;
import org.ebok.meters.meter.Meters.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetersTest {

    private MeterBase base;
    private Meters meters;

    @BeforeEach
    void open() throws SQLException {
        base = new MeterBase();
        meters = new Meters(base.queries());
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private List<String> ids(String... customers) {
        return meters.list(scope(customers), Filter.NONE, MeterKey.FIRST, 100).stream()
                .map(meter -> meter.id().value())
                .toList();
    }

    @Test
    void aMeterIsThereForWhoHeldThePremisesWhileItHungThere() throws SQLException {
        base.hold("flat", "before", DAY, DAY.plusDays(99));
        base.hold("flat", "after", DAY.plusDays(100), null);
        for (String customer : List.of("before", "after", "nobody")) {
            base.meter("old", customer, "flat", Medium.COLD_WATER, DAY.minusYears(1), null);
            base.meter("new", customer, "flat", Medium.COLD_WATER, DAY.plusDays(120), "old");
        }
        base.remove("old", DAY.plusDays(120));

        assertThat(ids("before")).containsExactly("old");
        assertThat(ids("after")).containsExactly("new", "old");
        assertThat(ids("before", "after")).containsExactly("new", "old");
        assertThat(ids("nobody")).isEmpty();
    }

    @Test
    void aMeterThatAViewShowsToTwoCustomersOfAnAccountNotAlikeIsThereOnce() throws SQLException {
        base.hold("flat", "anna", DAY, DAY.plusDays(99));
        base.hold("moved", "bogdan", DAY.plusDays(100), null);
        base.meter("m", "anna", "flat", Medium.COLD_WATER, DAY, null);
        base.meter("m", "bogdan", "moved", Medium.COLD_WATER, DAY, null);

        List<Meter> found = meters.list(scope("anna", "bogdan"), Filter.NONE, MeterKey.FIRST, 100);

        assertThat(found).singleElement().satisfies(meter -> assertThat(
                        meter.place().held())
                .extracting(Period::from)
                .containsExactly(DAY, DAY.plusDays(100)));
        assertThat(new Readings(base.queries()).all(scope("anna", "bogdan"), List.of(found.get(0), found.get(0))))
                .isEmpty();
    }

    @Test
    void aMeterWithoutPremisesHangsOnItsLedger() throws SQLException {
        base.meter("own", "anna", null, Medium.HEAT, DAY, null);
        base.meter("other", "bogdan", null, Medium.HEAT, DAY, null);

        assertThat(ids("anna")).containsExactly("own");
        assertThat(meters.list(scope("anna"), Filter.NONE, MeterKey.FIRST, 1)
                        .get(0)
                        .place()
                        .ledger())
                .contains("Lanna");
    }

    @Test
    void aViewThatShowsMetersOfOthersMakesNoPageShorter() throws SQLException {
        for (String flat : List.of("a", "b", "c", "d", "e")) {
            base.hold(flat, flat.equals("b") || flat.equals("e") ? "anna" : "bogdan", DAY, null);
            base.meter("m" + flat, "anna", flat, Medium.COLD_WATER, DAY, null);
        }
        assertThat(page(MeterKey.FIRST)).extracting(meter -> meter.id().value()).containsExactly("mb", "me");
        assertThat(ids("anna")).containsExactly("mb", "me");
    }

    @Test
    void pagesMeetAndFiltersLeaveOut() throws SQLException {
        for (String flat : List.of("b", "a", "c")) {
            base.hold(flat, "anna", DAY, null);
            base.meter(flat + "1", "anna", flat, Medium.COLD_WATER, DAY, null);
            base.meter(flat + "2", "anna", flat, Medium.HOT_WATER, DAY, null);
        }
        base.meter("0", "anna", null, Medium.HEAT, DAY, null);
        List<String> read = new ArrayList<>();
        MeterKey place = MeterKey.FIRST;
        for (List<Meter> page = page(place); !page.isEmpty(); page = page(place)) {
            page.forEach(meter -> read.add(meter.id().value()));
            assertThat(read).doesNotHaveDuplicates(); // or a page that comes again would come for ever
            place = MeterKey.decode(page.get(page.size() - 1).key().encode()).orElseThrow();
        }

        assertThat(read).containsExactly("0", "a1", "a2", "b1", "b2", "c1", "c2");
        Filter filter = new Filter(Optional.of("b"), Optional.of(Medium.HOT_WATER));
        assertThat(meters.list(scope("anna"), filter, MeterKey.FIRST, 9))
                .extracting(meter -> meter.id().value())
                .containsExactly("b2");
        assertThat(MeterKey.decode("x")).isEmpty();
    }

    private List<Meter> page(MeterKey place) {
        return meters.list(scope("anna"), Filter.NONE, place, 2);
    }

    @Test
    void besideAMeterAreThoseOfTheSameMediumAndPlace() throws SQLException {
        base.hold("flat", "anna", DAY, null);
        base.hold("garage", "anna", DAY, null);
        base.meter("m", "anna", "flat", Medium.COLD_WATER, DAY, "old");
        base.meter("old", "anna", "flat", Medium.COLD_WATER, DAY.minusYears(5), null);
        base.meter("hot", "anna", "flat", Medium.HOT_WATER, DAY, null);
        base.meter("far", "anna", "garage", Medium.COLD_WATER, DAY, null);

        assertThat(meters.beside(scope("anna"), new MeterId("m")))
                .extracting(meter -> meter.id().value())
                .containsExactlyInAnyOrder("m", "old");
        assertThat(meters.beside(scope("bogdan"), new MeterId("m"))).isEmpty();
        assertThat(meters.beside(scope("anna"), new MeterId("none"))).isEmpty();
    }

    @Test
    void isOneStatementForPremisesAndOneForMeters() throws SQLException {
        base.hold("flat", "anna", DAY, null);
        base.meter("m", "anna", "flat", Medium.HEAT, DAY, null);
        base.central().startCounting();
        ids("anna");
        meters.beside(scope("anna"), new MeterId("m"));
        assertThat(meters.toldMonthly(scope("anna"))).hasSize(1);
        assertThat(base.central().statements()).isEqualTo(6);
    }
}
