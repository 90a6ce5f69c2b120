package org.ebok.meters.meter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a meter hangs on: premises, or a ledger where there are none.
 *
 * @param premises identifies the premises
 * @param name what they are called, or where they are
 * @param building the building that they are in
 * @param kind what they are, as in the view {@code premises}
 * @param ledger identifies the ledger
 * @param held when the customer held or holds it, in the order of time
 */
public record Place(
        Optional<String> premises,
        Optional<String> name,
        Optional<String> building,
        Optional<String> kind,
        Optional<String> ledger,
        List<Period> held) {

    /** Keeps a copy. */
    public Place {
        held = List.copyOf(held);
    }

    /** Before it is known when the customer held it. */
    static Place ofNobody(Optional<String> premises, Optional<String> ledger) {
        return new Place(premises, Optional.empty(), Optional.empty(), Optional.empty(), ledger, List.of());
    }

    /** The same place for several holders at once, each with times of their own. */
    Place andHeld(List<Period> more) {
        List<Period> all = Stream.concat(held.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Period::from))
                .toList();
        return new Place(premises, name, building, kind, ledger, all);
    }

    /** Whether the customer holds them on the day. */
    public boolean isHeldOn(LocalDate day) {
        return isHeldWithin(day, day);
    }

    /** Whether the customer holds them on a day of a time, both ends included. */
    public boolean isHeldWithin(LocalDate first, LocalDate last) {
        return held.stream().anyMatch(period -> period.overlaps(first, last));
    }

    /** Whether a day lies before the customer's last one. What comes after it is the business of who holds them then. */
    boolean isBeforeItsEnd(LocalDate day) {
        return held.stream().anyMatch(period -> !period.to().isBefore(day));
    }
}
