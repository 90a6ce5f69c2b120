package org.ebok.premises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Premises that a customer holds or held, for one period.
 *
 * @param premises identifies the premises
 * @param kind what they are
 * @param name what they are called beside their address
 * @param address where they are
 * @param floor storey, 0 for the ground floor
 * @param area usable area in square metres
 * @param heatedArea heated area in square metres
 * @param title by what right
 * @param persons how many persons are registered
 * @param from first day
 * @param to last day, empty while it lasts
 * @param ledger identifier of the ledger that bills them
 * @param overlapping whether the same customer has them by another title on one of these days, which cannot be
 */
record Holding(
        PremisesId premises,
        PremisesKind kind,
        Optional<String> name,
        Address address,
        Optional<Long> floor,
        Optional<BigDecimal> area,
        Optional<BigDecimal> heatedArea,
        Title title,
        Optional<Long> persons,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> ledger,
        boolean overlapping) {

    /** Whether it lasts on the day. */
    boolean isOn(LocalDate day) {
        return !from.isAfter(day) && to.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Its place in a list. */
    HoldingKey key() {
        return new HoldingKey(from, premises.value());
    }
}
