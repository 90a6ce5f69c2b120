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
 * @param heldTo last day on which the customer holds the premises, empty while none is known
 */
public record Place(
        Optional<String> premises,
        Optional<String> name,
        Optional<String> building,
        Optional<String> kind,
        Optional<String> ledger,
        Optional<LocalDate> heldTo) {

    /** Whether the customer still holds them on the day. */
    public boolean isHeldOn(LocalDate day) {
        return heldTo.filter(last -> last.isBefore(day)).isEmpty();
    }
}
