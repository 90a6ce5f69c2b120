package org.ebok.meters.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;
import static org.ebok.meters.fixture.Example.DAY;

import java.sql.SQLException;
import java.time.YearMonth;
import org.ebok.meters.fixture.MeterBase;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.usage.Averages.Group;
import org.junit.jupiter.api.Test;

class AveragesTest {

    private static final YearMonth MONTH = YearMonth.from(DAY);

    @Test
    void onlyOfTheReadersOwnBuildingAndNeverOfFewerThanSix() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "anna", DAY, null);
            base.average("B", DAY, 6, "4.5");
            base.average("B", DAY.plusMonths(1), 5, "4.5");
            base.average("B", DAY.plusMonths(2), 20, "4.5");
            base.average("C", DAY, 20, "4.5");
            Averages averages = new Averages(base.queries());

            assertThat(averages.between(scope("anna"), MONTH, MONTH.plusMonths(1)))
                    .containsOnlyKeys(new Group("B", "FLAT", Medium.COLD_WATER, "m³", MONTH));
            assertThat(averages.between(scope("bogdan"), MONTH, MONTH)).isEmpty();
        }
    }

    /** Who knows the average of six and holds two of them knows what the other four used. */
    @Test
    void theReadersOwnPremisesAreNoneOfTheOthers() throws SQLException {
        try (MeterBase base = new MeterBase()) {
            base.hold("flat", "anna", DAY, null);
            base.hold("flat2", "anna", DAY.minusYears(2), DAY.minusYears(1));
            base.hold("flat2", "anna", DAY, null);
            base.average("B", DAY, 6, "4.5");
            base.average("B", DAY.plusMonths(1), 7, "4.5");
            Averages averages = new Averages(base.queries());

            assertThat(averages.between(scope("anna"), MONTH, MONTH.plusMonths(1)))
                    .containsOnlyKeys(new Group("B", "FLAT", Medium.COLD_WATER, "m³", MONTH.plusMonths(1)));
        }
    }
}
