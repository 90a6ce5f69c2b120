package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A meter and its readings, as a customer may see them: the contract's views {@code meter} and {@code reading}.
 *
 * @param premises null for a meter of a ledger alone
 * @param place null where it is not said
 * @param removedOn null while it is in place
 * @param replaces identifier of the meter before, null for the first one
 */
record DemoMeter(
        String id,
        DemoLedger ledger,
        DemoPremises premises,
        Medium medium,
        String number,
        String place,
        boolean remote,
        LocalDate installedOn,
        LocalDate removedOn,
        LocalDate calibratedUntil,
        String replaces,
        List<Reading> readings) {

    /**
     * What the meter showed.
     *
     * @param source as in the contract
     */
    record Reading(LocalDate on, BigDecimal value, String source) {}
}
