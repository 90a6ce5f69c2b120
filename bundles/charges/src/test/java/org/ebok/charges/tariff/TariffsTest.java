package org.ebok.charges.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.ebok.charges.fixture.ChargeBase;
import org.junit.jupiter.api.Test;

class TariffsTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    void aTariffIsThereUntilItsLastDay() throws SQLException {
        try (ChargeBase base = new ChargeBase()) {
            base.tariff("t", null, BigDecimal.ONE, LAST.minusYears(1), LAST);
            Tariffs tariffs = new Tariffs(base.queries());

            assertThat(tariffs.since(scope("anna"), LAST))
                    .isEqualTo(tariffs.page(scope("anna"), LAST, TariffKey.FIRST, 10))
                    .extracting(Tariff::id)
                    .containsExactly("t");
            assertThat(tariffs.since(scope("anna"), LAST.plusDays(1))).isEmpty();
            assertThat(tariffs.page(scope("anna"), LAST.plusDays(1), TariffKey.FIRST, 10))
                    .isEmpty();
        }
    }
}
