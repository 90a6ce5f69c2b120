package org.ebok.charges.tariff;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the list of tariffs, by component and time.
 *
 * @param component code of the component
 * @param from first day of the tariff
 * @param id identifies the tariff
 */
public record TariffKey(String component, LocalDate from, String id) {

    /** Before all of them. */
    public static final TariffKey FIRST = new TariffKey("", LocalDate.of(1, 1, 1), "");

    private static final String BETWEEN = "\u001f";

    /** The place of a tariff. */
    public static TariffKey of(Tariff tariff) {
        return new TariffKey(tariff.component().code(), tariff.from(), tariff.id());
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        String text = String.join(BETWEEN, component, from.toString(), id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<TariffKey> decode(String key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            String[] parts = text.split(BETWEEN, -1);
            if (parts.length != 3 || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            TariffKey place = new TariffKey(parts[0], LocalDate.parse(parts[1]), parts[2]);
            return place.encode().equals(key) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
