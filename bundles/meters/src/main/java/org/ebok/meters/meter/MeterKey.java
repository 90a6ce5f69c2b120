package org.ebok.meters.meter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

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

    private static final char SEPARATOR = '\u001f';

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        String text = premises + SEPARATOR + meter;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<MeterKey> decode(String key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            int end = text.indexOf(SEPARATOR);
            if (end < 0 || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            MeterKey place = new MeterKey(text.substring(0, end), text.substring(end + 1));
            return place.encode().equals(key) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
