package org.ebok.charges.month;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

/**
 * A place in a list of changes, the latest first.
 *
 * @param day day of the change
 * @param premises orders the changes of a day
 * @param component orders those of the same premises
 * @param charge orders those of the same component
 */
public record ChangeKey(LocalDate day, String premises, String component, String charge) {

    public static final ChangeKey LATEST = new ChangeKey(LocalDate.of(9999, 12, 31), "", "", "");

    static final Comparator<ChangeKey> ORDER = Comparator.comparing(ChangeKey::day)
            .reversed()
            .thenComparing(ChangeKey::premises)
            .thenComparing(ChangeKey::component)
            .thenComparing(ChangeKey::charge);

    public static ChangeKey of(Change change) {
        return new ChangeKey(
                change.day(),
                change.charge().place().premises().orElse(""),
                change.charge().component().code(),
                change.charge().id());
    }

    /** Whether the change comes after this place. */
    public boolean isBefore(Change change) {
        return ORDER.compare(this, of(change)) < 0;
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        return OpaqueKey.encode(day, premises, component, charge);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<ChangeKey> decode(String key) {
        return OpaqueKey.decode(
                key,
                4,
                parts -> new ChangeKey(parts.day(0), parts.text(1), parts.text(2), parts.text(3)),
                ChangeKey::encode);
    }
}
