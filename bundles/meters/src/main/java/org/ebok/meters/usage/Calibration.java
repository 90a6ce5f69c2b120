package org.ebok.meters.usage;

import java.time.LocalDate;
import java.util.Locale;
import org.ebok.meters.meter.Meter;

/** What is to be said of the calibration of a meter. */
public enum Calibration {
    /** Nothing. */
    FINE,
    /** It ends soon. */
    SOON,
    /** It has ended. */
    PAST;

    private static final int DAYS_AHEAD = 90;

    /** How it stands with a meter; nothing is said of one that measures nothing for the reader any more. */
    public static Calibration of(Meter meter, LocalDate today) {
        return meter.calibratedUntil()
                .filter(last -> meter.isInUse(today))
                .map(last -> {
                    if (last.isBefore(today)) {
                        return PAST;
                    }
                    return last.isAfter(today.plusDays(DAYS_AHEAD)) ? FINE : SOON;
                })
                .orElse(FINE);
    }

    /** Its name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
