package org.ebok.meters.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.meters.fixture.Example.DAY;
import static org.ebok.meters.fixture.Example.meter;

import java.time.LocalDate;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Meter METER = meter("m", Medium.COLD_WATER, 5, null);
    private static final LocalDate LAST = DAY.plusYears(5);

    @Test
    void itIsToldNinetyDaysBeforeItsEnd() {
        assertThat(Calibration.of(METER, LAST.minusDays(91))).isEqualTo(Calibration.FINE);
        assertThat(Calibration.of(METER, LAST.minusDays(90))).isEqualTo(Calibration.SOON);
        assertThat(Calibration.of(METER, LAST)).isEqualTo(Calibration.SOON);
        assertThat(Calibration.of(METER, LAST.plusDays(1))).isEqualTo(Calibration.PAST);
    }
}
