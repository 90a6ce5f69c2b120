package org.ebok.meters.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.rows;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.ebok.api.personal.PersonalTable;
import org.ebok.meters.fixture.MeterBase;
import org.ebok.meters.meter.Medium;
import org.junit.jupiter.api.Test;

class MeterDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void readingsAreThoseOfTheOwnPeriodWhateverTheViewSays() throws SQLException {
        try (MeterBase base = new MeterBase();
                Statement statement = base.central().connection().createStatement()) {
            List<PersonalTable> tables = new MeterData(base.central().views()).tables();
            base.hold("flat", "anna", DAY, DAY.plusDays(9));
            base.meter("M", "anna", "flat", Medium.COLD_WATER, DAY.minusYears(1), null);
            base.meter("N", "anna", "flat", Medium.COLD_WATER, DAY.plusDays(20), null);
            for (int i = 0; i < 3; i++) {
                statement.execute("insert into EBOK.reading values ('R" + i + "', 'anna', 'M', date '"
                        + DAY.plusDays(i * 9L - 9) + "', " + i + ", 'REMOTE')");
            }

            assertThat(rows(tables.get(0), "anna"))
                    .extracting(row -> row.get(0))
                    .isEqualTo(List.of("M"));
            statement.execute("update EBOK.meter set removed_on = date '" + DAY.plusDays(9) + "' where meter_id = 'M'");
            int removedOn = tables.get(0).columns().indexOf("removed_on");
            assertThat(rows(tables.get(0), "anna").get(0).get(removedOn)).isEqualTo(DAY.plusDays(9));
            statement.execute(
                    "update EBOK.meter set removed_on = date '" + DAY.plusDays(10) + "' where meter_id = 'M'");
            assertThat(rows(tables.get(0), "anna").get(0).get(removedOn)).isNull();
            assertThat(rows(tables.get(1), "anna"))
                    .extracting(row -> row.get(0))
                    .isEqualTo(List.of("R1", "R2"));
            assertThat(rows(tables.get(1), "bogdan")).isEmpty();
        }
    }
}
