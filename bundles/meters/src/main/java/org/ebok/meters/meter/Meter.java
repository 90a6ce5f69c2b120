package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meter that a customer may see.
 *
 * @param id identifies it
 * @param medium what it measures
 * @param number the number on it
 * @param where where it is, as customers read it
 * @param unit unit of its readings
 * @param digits digits before the decimal point, empty for a register that never rolls over
 * @param remote whether it is read remotely
 * @param installedOn day of installation
 * @param removedOn day of removal, empty while it is in place
 * @param calibratedUntil last day of its calibration
 * @param replaces the meter that it replaced
 * @param place what it hangs on
 */
public record Meter(
        MeterId id,
        Medium medium,
        String number,
        Optional<String> where,
        String unit,
        Optional<Integer> digits,
        boolean remote,
        LocalDate installedOn,
        Optional<LocalDate> removedOn,
        Optional<LocalDate> calibratedUntil,
        Optional<MeterId> replaces,
        Place place) {

    /** Whether it measures for the customer on the day: in place, and the premises theirs. */
    public boolean isInUse(LocalDate day) {
        return removedOn.filter(removed -> !removed.isAfter(day)).isEmpty() && place.isHeldOn(day);
    }

    /** The same meter on what the customer holds. What becomes of it after the customer's last day is the next holder's. */
    Meter on(Place held) {
        return new Meter(
                id,
                medium,
                number,
                where,
                unit,
                digits,
                remote,
                installedOn,
                removedOn.filter(held::isBeforeItsEnd),
                calibratedUntil.filter(held::isBeforeItsEnd),
                replaces,
                held);
    }

    /** One meter of two rows: a view may show it to each of two customers of one account, and not quite alike. */
    Meter and(Meter sameForAnother) {
        return on(place.andHeld(sameForAnother.place().held()));
    }

    /** Its place in a list. */
    public MeterKey key() {
        return new MeterKey(place.premises().orElse(MeterKey.NO_PREMISES), id.value());
    }
}
