package org.ebok.premises;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

/**
 * A place in a list of holdings, the latest first. A page begins after the place where the one before it ended.
 *
 * @param from first day of the holding
 * @param premises orders those that began on one day
 */
record HoldingKey(LocalDate from, String premises) {

    /** Before the latest holding. */
    static final HoldingKey LATEST = new HoldingKey(LocalDate.of(9999, 12, 31), "");

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    String encode() {
        return OpaqueKey.encode(from, premises);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<HoldingKey> decode(String key) {
        return OpaqueKey.decode(key, 2, parts -> new HoldingKey(parts.day(0), parts.text(1)), HoldingKey::encode);
    }
}
