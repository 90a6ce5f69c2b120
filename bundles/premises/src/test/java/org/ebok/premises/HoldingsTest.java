package org.ebok.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.central.CentralDataException;
import org.ebok.premises.fixture.PremisesBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private PremisesBase base;
    private Holdings holdings;

    @BeforeEach
    void open() throws SQLException {
        base = new PremisesBase();
        holdings = new Holdings(base.queries());
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    @Test
    void eachHolderSeesTheirOwnPeriodsAlone() throws SQLException {
        base.add("flat", "anna", "FLAT", DAY, DAY.plusDays(9));
        base.add("flat", "bogdan", "FLAT", DAY.plusDays(10), DAY.plusDays(19));
        base.add("flat", "anna", "FLAT", DAY.plusDays(20), null);
        base.add("garage", "bogdan", "GARAGE", DAY, null);

        assertThat(holdings.of(scope("anna"), new PremisesId("flat")))
                .extracting(Holding::from)
                .containsExactly(DAY.plusDays(20), DAY);
        assertThat(holdings.of(scope("anna"), new PremisesId("garage"))).isEmpty();
        assertThat(holdings.list(scope("bogdan"), HoldingKey.LATEST, 10))
                .extracting(Holding::premises)
                .containsExactly(new PremisesId("flat"), new PremisesId("garage"));
    }

    @Test
    void pagesMeetAndNothingIsTwiceOrMissing() throws SQLException {
        for (int i = 0; i < 25; i++) {
            base.add("p" + i, "anna", "FLAT", DAY.plusDays(i / 4), null);
        }
        List<Holding> read = new ArrayList<>();
        HoldingKey place = HoldingKey.LATEST;
        List<Holding> page = holdings.list(scope("anna"), place, 4);
        while (!page.isEmpty()) {
            read.addAll(page);
            assertThat(read).doesNotHaveDuplicates(); // or a page that comes again would come for ever
            place = HoldingKey.decode(page.get(page.size() - 1).key().encode()).orElseThrow();
            page = holdings.list(scope("anna"), place, 4);
        }
        assertThat(read).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void periodsThatShareADayOverlapAndThoseThatFollowEachOtherDoNot() throws SQLException {
        base.add("flat", "anna", "FLAT", DAY, DAY.plusDays(9));
        base.add("flat", "anna", "FLAT", DAY.plusDays(9), null);
        base.add("garage", "anna", "GARAGE", DAY, DAY.plusDays(9));
        base.add("garage", "anna", "GARAGE", DAY.plusDays(10), null);

        assertThat(holdings.of(scope("anna"), new PremisesId("flat")))
                .extracting(Holding::overlapping)
                .containsExactly(true, true);
        assertThat(holdings.of(scope("anna"), new PremisesId("garage")))
                .extracting(Holding::overlapping)
                .containsExactly(false, false);
    }

    @Test
    void aHoldingLastsUntilItsLastDay() throws SQLException {
        base.add("flat", "anna", "FLAT", DAY, DAY.plusDays(9));
        Holding holding = holdings.of(scope("anna"), new PremisesId("flat")).get(0);

        assertThat(holding.isOn(DAY.minusDays(1))).isFalse();
        assertThat(holding.isOn(DAY)).isTrue();
        assertThat(holding.isOn(DAY.plusDays(9))).isTrue();
        assertThat(holding.isOn(DAY.plusDays(10))).isFalse();
    }

    @Test
    void aCodeThatIsNoneBreaksTheContract() throws SQLException {
        base.add("flat", "anna", "CASTLE", DAY, null);
        assertThatThrownBy(() -> holdings.list(scope("anna"), HoldingKey.LATEST, 10))
                .isInstanceOf(CentralDataException.class)
                .hasMessageContaining("FLAT, COMMERCIAL");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(HoldingKey.decode("x")).isEmpty();
        assertThat(HoldingKey.decode("")).isEmpty();
    }
}
