package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a meter hangs on: premises, or a ledger where there are none.
 *
 * @param premises identifies the premises
 * @param name what they are called, or where they are
 * @param building the building that they are in
 * @param kind what they are, as in the view {@code premises}
 * @param ledger identifies the ledger
 * @param heldFrom first day on which the customer held the premises, empty where there are none
 * @param heldTo last day on which the customer holds the premises, empty while none is known
 */
public record Place(
        Optional<String> premises,
        Optional<String> name,
        Optional<String> building,
        Optional<String> kind,
        Optional<String> ledger,
        Optional<LocalDate> heldFrom,
        Optional<LocalDate> heldTo) {

    /** Whether the customer still holds them on the day. */
    public boolean isHeldOn(LocalDate day) {
        return isHeldWithin(day, day);
    }

    /** Whether the customer holds them on a day of a time, both ends included. */
    public boolean isHeldWithin(LocalDate first, LocalDate last) {
        return heldFrom.filter(from -> from.isAfter(last)).isEmpty()
                && heldTo.filter(to -> to.isBefore(first)).isEmpty();
    }
}
