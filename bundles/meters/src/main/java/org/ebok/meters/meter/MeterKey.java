package org.ebok.meters.meter;

import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

/**
 * A place in a list of meters, which is in the order of premises. A page begins after the place where the one before it
 * ended.
 *
 * @param premises premises of the meter
 * @param meter orders those of the same premises
 */
public record MeterKey(String premises, String meter) {

    /** Before the first meter. */
    public static final MeterKey FIRST = new MeterKey("", "");

    /** In place of the premises of a meter that has none. A blank, for some databases take an empty text for none. */
    static final String NO_PREMISES = " ";

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        return OpaqueKey.encode(premises, meter);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<MeterKey> decode(String key) {
        return OpaqueKey.decode(key, 2, parts -> new MeterKey(parts.text(0), parts.text(1)), MeterKey::encode);
    }
}
