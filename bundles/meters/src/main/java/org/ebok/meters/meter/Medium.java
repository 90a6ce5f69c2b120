package org.ebok.meters.meter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a meter measures. */
public enum Medium {
    /** Cold water. */
    COLD_WATER,
    /** Hot water. */
    HOT_WATER,
    /** Heat, by a heat meter. */
    HEAT,
    /** Units of an allocator on a radiator: neither energy nor costs, and from zero on each year. */
    HEAT_ALLOCATOR,
    /** Electricity. */
    ELECTRICITY,
    /** Gas. */
    GAS,
    /** Anything else. */
    OTHER;

    /** Whether it is water, which leaks. */
    public boolean isWater() {
        return this == COLD_WATER || this == HOT_WATER;
    }

    /** Its name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The medium of a name in the interface. */
    public static Optional<Medium> of(String code) {
        return Arrays.stream(values())
                .filter(medium -> medium.code().equals(code))
                .findFirst();
    }
}
