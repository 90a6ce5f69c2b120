package org.ebok.documents.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one medium.
 *
 * @param medium what is settled, as customers read it
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param advances what was paid in advance
 * @param cost what it cost
 * @param result above zero is to be paid, below zero was paid too much
 * @param currency code of ISO 4217
 * @param readings the readings used
 */
public record Settlement(
        Optional<String> medium,
        Optional<LocalDate> periodFrom,
        Optional<LocalDate> periodTo,
        Optional<BigDecimal> advances,
        Optional<BigDecimal> cost,
        BigDecimal result,
        String currency,
        List<Reading> readings) {

    /**
     * What a meter used in the period.
     *
     * @param meterId identifies the meter, where it is known
     * @param meterNumber number on the meter
     * @param unit unit of the values
     * @param fromOn day of the first reading
     * @param fromValue its value
     * @param toOn day of the last reading
     * @param toValue its value
     * @param consumption what was used
     */
    public record Reading(
            Optional<String> meterId,
            String meterNumber,
            String unit,
            Optional<LocalDate> fromOn,
            Optional<BigDecimal> fromValue,
            LocalDate toOn,
            BigDecimal toValue,
            BigDecimal consumption) {}
}
