package org.ebok.meters.meter;

import java.util.Locale;

/** Who read a meter. */
public enum Source {
    /** Somebody of the operator's. */
    INSPECTOR,
    /** The meter itself, by radio or wire. */
    REMOTE,
    /** The customer. */
    CUSTOMER,
    /** Nobody: the operator estimated it. */
    ESTIMATE;

    /** Its name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
