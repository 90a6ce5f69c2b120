package org.ebok.meters.meter;

import java.util.Arrays;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.Row;

/** What the statements over the central database have in common. */
public final class Central {

    private Central() {}

    /** The value of a code of the contract. */
    public static <E extends Enum<E>> E code(Row row, String column, E[] values) {
        String code = row.text(column);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new CentralDataException(column, "one of " + Arrays.toString(values)));
    }
}
