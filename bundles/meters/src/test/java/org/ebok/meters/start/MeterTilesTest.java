package org.ebok.meters.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.ebok.api.start.Tile;
import org.ebok.api.text.PageValue;
import org.ebok.meters.fixture.MeterBase;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeterTilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private MeterBase base;

    @BeforeEach
    void open() throws SQLException {
        base = new MeterBase();
        base.hold("flat", "anna", TODAY.minusYears(5), null);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private List<Tile> tiles() {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new MeterTiles(new Meters(base.queries()), new Readings(base.queries()), clock).tiles(scope("anna"));
    }

    private void water(int october) throws SQLException {
        water("m/1", october);
    }

    private void water(String meter, int october) throws SQLException {
        base.meter(meter, "anna", "flat", Medium.COLD_WATER, TODAY.minusYears(2), null);
        int value = 0;
        for (YearMonth month = YearMonth.of(2026, 4); month.getMonthValue() <= 10; month = month.plusMonths(1)) {
            value += month.getMonthValue() == 10 ? october : 4;
            base.reading(meter + month, "anna", meter, month.atEndOfMonth(), String.valueOf(value), Source.REMOTE);
        }
    }

    @Test
    void aPossibleLeakIsNews() throws SQLException {
        water(30);
        List<Tile> tiles = tiles();
        assertThat(tiles).hasSize(1);
        assertThat(tiles.get(0).headline().key()).isEqualTo("tile.leak.headline");
        assertThat(tiles.get(0).link().href()).isEqualTo("/meters?meter=m%2F1");
    }

    @Test
    void ofManyPossibleLeaksThreeAreTold() throws SQLException {
        for (int i = 1; i <= 4; i++) {
            water("m" + i, 30);
        }
        assertThat(tiles())
                .extracting(tile -> tile.link().href())
                .containsExactly("/meters?meter=m1", "/meters?meter=m2", "/meters?meter=m3");
    }

    @Test
    void usualWaterAndAFineMeterAreNoNews() throws SQLException {
        water(4);
        assertThat(tiles()).isEmpty();
    }

    @Test
    void oneTileTellsOfAllCalibrationsThatEndTheFirstOneByItsDay() throws SQLException {
        base.meter("soon", "anna", "flat", Medium.HEAT, TODAY.minusYears(5).plusDays(30), null);
        base.meter("past", "anna", "flat", Medium.HEAT, TODAY.minusYears(5).minusDays(1), null);
        base.meter("fine", "anna", "flat", Medium.HEAT, TODAY.minusYears(1), null);
        List<Tile> tiles = tiles();
        assertThat(tiles).hasSize(1);
        assertThat(tiles.get(0).headline().key()).isEqualTo("tile.calibration.past");
        assertThat(tiles.get(0).text().orElseThrow().values()).containsEntry("count", new PageValue.Count(2));
    }
}
