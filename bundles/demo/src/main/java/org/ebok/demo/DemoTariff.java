package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate as in the contract's view {@code tariff}.
 *
 * @param building whose own rate it is, null for the general one
 * @param to last day, null until further notice
 * @param justification identifier of a document, or null
 */
record DemoTariff(
        FeeComponent component,
        String building,
        BigDecimal rate,
        LocalDate from,
        LocalDate to,
        LocalDate announcedOn,
        String justification) {

    String id() {
        return component.name() + (building == null ? "" : "-" + building) + "-" + from;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
