package org.ebok.charges.tariff;

import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.page.OpaqueKey;

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

    /** The place of a tariff. */
    public static TariffKey of(Tariff tariff) {
        return new TariffKey(tariff.component().code(), tariff.from(), tariff.id());
    }

    /** The key as clients keep it: opaque, and of no use outside of the scope it is sent with. */
    public String encode() {
        return OpaqueKey.encode(component, from, id);
    }

    /** The place of a key, empty when it is none that {@link #encode} made. */
    public static Optional<TariffKey> decode(String key) {
        return OpaqueKey.decode(
                key, 3, parts -> new TariffKey(parts.text(0), parts.day(1), parts.text(2)), TariffKey::encode);
    }
}
