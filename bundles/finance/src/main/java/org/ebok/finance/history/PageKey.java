package org.ebok.finance.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

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
        String text = bookedOn.toEpochDay() + ":" + entryNo;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<PageKey> decode(String key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.US_ASCII);
            int colon = text.indexOf(':');
            PageKey place = new PageKey(
                    LocalDate.ofEpochDay(Long.parseLong(text.substring(0, Math.max(0, colon)))),
                    Long.parseLong(text.substring(colon + 1)));
            return place.isInTheCalendar() && place.encode().equals(key) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the day is one that every database has. */
    private boolean isInTheCalendar() {
        return !bookedOn.isBefore(OLDEST.bookedOn) && !bookedOn.isAfter(NEWEST.bookedOn);
    }
}
