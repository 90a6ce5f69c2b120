package org.ebok.charges.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.fixture.ChargeBase;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private static Tariff tariff(LocalDate announced, boolean beyondControl) {
        return new Tariff(
                "t",
                new Charge.Component("C", "C"),
                Optional.empty(),
                BigDecimal.ONE,
                "m²",
                "PLN",
                APRIL,
                Optional.empty(),
                Optional.ofNullable(announced),
                beyondControl,
                Optional.empty());
    }

    @Test
    void threeMonthsAheadEndWithAMonth() {
        assertThat(tariff(null, false).latestAnnouncement()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(tariff(LocalDate.of(2026, 12, 31), false).isLate(APRIL)).isFalse();
        assertThat(tariff(LocalDate.of(2027, 1, 1), false).isLate(APRIL)).isTrue();
    }

    @Test
    void fourteenDaysAreEnoughForCostsBeyondControl() {
        assertThat(tariff(LocalDate.of(2027, 3, 18), true).isLate(APRIL)).isFalse();
        assertThat(tariff(LocalDate.of(2027, 3, 19), true).isLate(APRIL)).isTrue();
    }

    @Test
    void whatIsNotAnnouncedIsLateWhenTheLastDayHasPassed() {
        assertThat(tariff(null, false).isLate(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(tariff(null, false).isLate(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void ofBuildingsOnlyTheTariffsOfTheReadersOwnAreSeen() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.hold("flat", "anna", APRIL.minusYears(1), null);
            base.tariff("general", null, BigDecimal.ONE, APRIL, null);
            base.tariff("own", "B", BigDecimal.ONE, APRIL, null);
            base.tariff("other", "C", BigDecimal.ONE, APRIL, null);
            base.tariff("over", null, BigDecimal.ONE, APRIL.minusYears(1), APRIL.minusDays(1));
            Tariffs tariffs = new Tariffs(base.queries());

            assertThat(tariffs.since(scope("anna"), APRIL))
                    .extracting(Tariff::id)
                    .containsExactlyInAnyOrder("general", "own");
            assertThat(tariffs.since(scope("bogdan"), APRIL))
                    .extracting(Tariff::id)
                    .containsExactly("general");
        }
    }
}
