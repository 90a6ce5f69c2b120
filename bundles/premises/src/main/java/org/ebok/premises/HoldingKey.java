package org.ebok.premises;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list of holdings, the latest first. A page begins after the place where the one before it ended.
 *
 * @param from first day of the holding
 * @param premises orders those that began on one day
 */
record HoldingKey(LocalDate from, String premises) {

    /** Before the latest holding. */
    static final HoldingKey LATEST = new HoldingKey(LocalDate.of(9999, 12, 31), "");

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    String encode() {
        String text = from.toEpochDay() + ":" + premises;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<HoldingKey> decode(String key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            LocalDate day = LocalDate.ofEpochDay(Long.parseLong(text.substring(0, Math.max(0, colon))));
            HoldingKey place = new HoldingKey(day, text.substring(colon + 1));
            boolean known = !day.isBefore(FIRST_DAY)
                    && !day.isAfter(LATEST.from)
                    && text.indexOf('\0') < 0
                    && place.encode().equals(key);
            return known ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
