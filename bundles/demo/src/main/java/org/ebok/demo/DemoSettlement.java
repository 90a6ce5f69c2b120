package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one medium as in the contract's view {@code settlement}, with the readings that they rest on.
 *
 * @param result above zero: to pay
 * @param readings one for each meter that was in place in the period
 */
record DemoSettlement(
        String medium,
        LocalDate from,
        LocalDate to,
        BigDecimal advances,
        BigDecimal cost,
        BigDecimal result,
        List<Reading> readings) {

    /**
     * A reading as in the contract's view {@code settlement_reading}, in cubic metres.
     *
     * @param meterId null for a meter of a time that no view reaches back to
     */
    record Reading(
            String meterId,
            String meterNumber,
            LocalDate fromOn,
            BigDecimal fromValue,
            LocalDate toOn,
            BigDecimal toValue) {

        BigDecimal consumption() {
            return toValue.subtract(fromValue);
        }
    }
}
