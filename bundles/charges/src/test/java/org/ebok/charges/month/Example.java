package org.ebok.charges.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Place;
import org.ebok.charges.tariff.Tariff;

/** Charges and tariffs for tests. */
final class Example {

    static final Place FLAT =
            new Place(Optional.of("1"), Optional.of("B"), Optional.of("Lipowa 1/7"), Optional.of("L"));

    private Example() {}

    static Charge charge(String id, String rate, LocalDate from, LocalDate to) {
        BigDecimal quantity = new BigDecimal("50.5000");
        return new Charge(
                id,
                new Charge.Component("EKSPL", "Eksploatacja"),
                quantity,
                "m²",
                new BigDecimal(rate),
                quantity.multiply(new BigDecimal(rate)).setScale(2, java.math.RoundingMode.HALF_UP),
                "PLN",
                from,
                Optional.ofNullable(to),
                Optional.empty(),
                FLAT);
    }

    static Tariff tariff(String id, String building, String rate, LocalDate from, LocalDate to) {
        return new Tariff(
                id,
                new Charge.Component("EKSPL", "Eksploatacja"),
                Optional.ofNullable(building),
                new BigDecimal(rate),
                "m²",
                "PLN",
                from,
                Optional.ofNullable(to),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
