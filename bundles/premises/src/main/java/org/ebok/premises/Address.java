package org.ebok.premises;

import java.util.Optional;

/**
 * Where premises are. The ERP may know only a part of it.
 *
 * @param street street, or the village where there are none
 * @param building number of the building
 * @param flat number of the premises in it
 * @param postalCode postal code
 * @param city town
 */
record Address(
        Optional<String> street,
        Optional<String> building,
        Optional<String> flat,
        Optional<String> postalCode,
        Optional<String> city) {}
