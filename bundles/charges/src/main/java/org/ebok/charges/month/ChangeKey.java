package org.ebok.charges.month;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a list of changes, the latest first.
 *
 * @param day day of the change
 * @param rest premises, component and charge, which order the changes of a day
 */
record ChangeKey(LocalDate day, String rest) {

    static final ChangeKey LATEST = new ChangeKey(LocalDate.of(9999, 12, 31), "");

    private static final Comparator<ChangeKey> ORDER =
            Comparator.comparing(ChangeKey::day).reversed().thenComparing(ChangeKey::rest);

    static ChangeKey of(Change change) {
        return new ChangeKey(
                change.day(),
                String.join(
                        "\u001f",
                        change.charge().place().premises().orElse(""),
                        change.charge().component().code(),
                        change.charge().id()));
    }

    /** Whether the change comes after this place. */
    boolean isBefore(Change change) {
        return ORDER.compare(this, of(change)) < 0;
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    String encode() {
        String text = day.toEpochDay() + ":" + rest;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    static Optional<ChangeKey> decode(String key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            LocalDate day = LocalDate.ofEpochDay(Long.parseLong(text.substring(0, Math.max(0, colon))));
            ChangeKey place = new ChangeKey(day, text.substring(colon + 1));
            return place.encode().equals(key) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
