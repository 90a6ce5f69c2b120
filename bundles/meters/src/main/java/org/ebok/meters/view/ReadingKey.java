package org.ebok.meters.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Source;

/**
 * A place in a list of readings, the newest first.
 *
 * @param day day of the reading
 * @param value what the meter showed
 * @param reading orders what is the same otherwise
 */
record ReadingKey(LocalDate day, BigDecimal value, String reading) {

    /** Before the newest reading. */
    static final ReadingKey LATEST = new ReadingKey(LocalDate.of(9999, 12, 31), BigDecimal.ZERO, "");

    static ReadingKey of(Reading reading) {
        return new ReadingKey(reading.day(), reading.value(), reading.id());
    }

    /** Whether the reading comes after this place. */
    boolean isBefore(Reading other) {
        return this == LATEST
                || Reading.OLDEST_FIRST.compare(new Reading(reading, day, value, Source.REMOTE), other) > 0;
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    String encode() {
        return OpaqueKey.encode(day, value, reading);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<ReadingKey> decode(String key) {
        return OpaqueKey.decode(
                key, 3, parts -> new ReadingKey(parts.day(0), parts.decimal(1), parts.text(2)), ReadingKey::encode);
    }
}
