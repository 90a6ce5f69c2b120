package org.ebok.finance.history;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

/**
 * A place in the history of a ledger, between entries. A page begins after the place where the one before it ended, so
 * entries that arrive meanwhile neither repeat nor hide others.
 *
 * @param bookedOn day of booking
 * @param entryNo order of the entries of one day
 */
public record PageKey(LocalDate bookedOn, long entryNo) {

    /** Before the newest entry. */
    public static final PageKey NEWEST = new PageKey(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    /** Before the oldest entry, for those who read the history from its beginning. */
    public static final PageKey OLDEST = new PageKey(LocalDate.of(1, 1, 1), Long.MIN_VALUE);

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        return OpaqueKey.encode(bookedOn, entryNo);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<PageKey> decode(String key) {
        return OpaqueKey.decode(key, 2, parts -> new PageKey(parts.day(0), parts.number(1)), PageKey::encode);
    }
}
