package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A component charged for premises, as in the contract's view {@code charge}.
 *
 * @param to last day, null until further notice
 */
record DemoCharge(DemoPremises premises, DemoTariff tariff, BigDecimal quantity, LocalDate from, LocalDate to) {

    String id() {
        return premises.id() + "-" + tariff.component().name() + "-" + from;
    }

    BigDecimal amount() {
        return quantity.multiply(tariff.rate()).setScale(2, RoundingMode.HALF_UP);
    }

    boolean goesOnAs(DemoCharge next) {
        return tariff.equals(next.tariff) && quantity.compareTo(next.quantity) == 0;
    }

    DemoCharge until(LocalDate day) {
        return new DemoCharge(premises, tariff, quantity, from, day);
    }
}
