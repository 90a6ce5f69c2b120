package org.ebok.charges.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.ebok.api.start.Tile;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.charges.charge.Charges;
import org.ebok.charges.fixture.ChargeBase;
import org.ebok.charges.tariff.Tariffs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChargeTilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private ChargeBase base;

    @BeforeEach
    void open() throws SQLException {
        base = new ChargeBase();
        for (String premises : List.of("flat", "garage")) {
            base.hold(premises, "anna", TODAY.minusYears(1), null);
            base.charge(premises, "anna", premises, TODAY.minusYears(1), null);
        }
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private void rate(String rate, LocalDate from, LocalDate to) throws SQLException {
        base.tariff("t" + from, null, new BigDecimal(rate), from, to);
    }

    private List<Tile> tiles() {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ChargeTiles(new Charges(base.queries()), new Tariffs(base.queries()), clock).tiles(scope("anna"));
    }

    private void assertTells(String key, String amount) {
        assertThat(tiles()).singleElement().satisfies(tile -> {
            PageText headline = tile.headline();
            assertThat(tile.by()).contains(JANUARY);
            assertThat(headline.key()).isEqualTo(key);
            assertThat(headline.values())
                    .containsEntry("date", new PageValue.Day(JANUARY))
                    .containsEntry("amount", new PageValue.Money(new BigDecimal(amount), Currency.getInstance("PLN")));
        });
    }

    @Test
    void theFirstDayTellsWhatItMakesOfAllChargesAndNothingOfALaterOne() throws SQLException {
        rate("1.9000", JANUARY, FEBRUARY.minusDays(1));
        rate("1.5000", FEBRUARY, null);

        assertTells("tile.change.less", "10.00");
    }

    @Test
    void aHigherRateMakesItMore() throws SQLException {
        rate("2.1000", JANUARY, null);

        assertTells("tile.change.more", "10.00");
    }

    @Test
    void aRateThatRoundsToTheSameAmountLeavesItAsItIs() throws SQLException {
        rate("1.9999", JANUARY, null);

        assertTells("tile.change.same", "0.00");
    }

    @Test
    void aRateOfTodayIsNoNews() throws SQLException {
        rate("1.9000", TODAY, null);

        assertThat(tiles()).isEmpty();
    }
}
