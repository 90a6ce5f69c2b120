package org.ebok.charges.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChargeTest {

    private static Charge charge(String quantity, String rate, String amount) {
        return new Charge(
                "c",
                new Charge.Component("EKSPL", "Eksploatacja"),
                new BigDecimal(quantity),
                "m²",
                new BigDecimal(rate),
                new BigDecimal(amount),
                "PLN",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty(),
                new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("L")));
    }

    @Test
    void theProductIsRoundedToTheNearestGroszAndHalfAGroszUp() {
        assertThat(charge("50.5", "2.3333", "0").product()).isEqualTo(new BigDecimal("117.83"));
        assertThat(charge("2.5", "0.01", "0").product()).isEqualTo(new BigDecimal("0.03"));
    }

    @Test
    void anAmountThatIsTheRoundedProductIsExact() {
        assertThat(charge("2.5", "0.01", "0.03").isExact()).isTrue();
        assertThat(charge("2.5", "0.01", "0.02").isExact()).isFalse();
    }
}
