package org.ebok.meters.view;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
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

    private static final int MOST_DIGITS = 40;

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
        String text = day.toEpochDay() + ":" + value.toPlainString() + ":" + reading;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<ReadingKey> decode(String key) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8).split(":", 3);
            if (parts.length < 3 || parts[1].length() > MOST_DIGITS) {
                return Optional.empty();
            }
            ReadingKey place =
                    new ReadingKey(LocalDate.ofEpochDay(Long.parseLong(parts[0])), new BigDecimal(parts[1]), parts[2]);
            // an exponent may stand for a billion digits
            boolean known = Math.abs(place.value.scale()) <= MOST_DIGITS
                    && place.encode().equals(key);
            return known ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
