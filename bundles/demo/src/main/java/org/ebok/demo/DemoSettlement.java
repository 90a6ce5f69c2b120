package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The figures of one medium as in the contract's view {@code settlement}, with the one reading that it rests on.
 *
 * @param result above zero: to pay
 */
record DemoSettlement(
        String medium,
        LocalDate from,
        LocalDate to,
        BigDecimal advances,
        BigDecimal cost,
        BigDecimal result,
        Reading reading) {

    /** A reading as in the contract's view {@code settlement_reading}, in cubic metres, at both ends of the period. */
    record Reading(String meterNumber, BigDecimal fromValue, BigDecimal toValue) {

        BigDecimal consumption() {
            return toValue.subtract(fromValue);
        }
    }
}
