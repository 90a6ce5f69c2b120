package org.ebok.profile;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A postal address as registered; any part may be missing.
 *
 * @param street street
 * @param building number of the building
 * @param flat number of the flat
 * @param postalCode postal code
 * @param city city
 */
record Address(
        Optional<String> street,
        Optional<String> building,
        Optional<String> flat,
        Optional<String> postalCode,
        Optional<String> city) {

    /** Whether there is anything in it. */
    boolean isKnown() {
        return Stream.of(street, building, flat, postalCode, city).anyMatch(Optional::isPresent);
    }
}
