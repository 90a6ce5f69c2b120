package org.ebok.charges.charge;

import java.util.Optional;

/**
 * What a charge is for: premises, or a ledger where there are none.
 *
 * @param premises identifies the premises
 * @param building the building that they are in
 * @param name what the premises are called, or where they are
 * @param ledger identifies the ledger that is charged
 */
public record Place(
        Optional<String> premises, Optional<String> building, Optional<String> name, Optional<String> ledger) {}
