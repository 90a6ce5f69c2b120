package org.ebok.charges.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.charges.month.Example.charge;
import static org.ebok.charges.month.Example.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final Charge CHARGE = charge("c", "2.0000", TODAY.minusYears(1), null);

    private static BigDecimal sum(YearMonth month, Charge charge, Tariff... tariffs) {
        List<Charge> then = new Forecast(List.of(charge), List.of(tariffs), TODAY).on(month.atDay(1));
        return Bill.of(then, month).get(0).sum();
    }

    @Test
    void whatIsAnnouncedHoldsFromItsDayOnInEveryMonthThatFollows() {
        Tariff coming = tariff("t", null, "2.5000", JANUARY, null);

        assertThat(sum(YearMonth.of(2026, 12), CHARGE, coming)).isEqualByComparingTo("101.00");
        assertThat(sum(YearMonth.of(2027, 1), CHARGE, coming)).isEqualByComparingTo("126.25");
        assertThat(sum(YearMonth.of(2030, 1), CHARGE, coming)).isEqualByComparingTo("126.25");
    }

    @Test
    void aRateThatComesDuringAMonthIsThatOfTheNext() {
        Tariff coming = tariff("t", null, "2.5000", JANUARY.plusDays(1), null);

        assertThat(sum(YearMonth.of(2027, 1), CHARGE, coming)).isEqualByComparingTo("101.00");
        assertThat(sum(YearMonth.of(2027, 2), CHARGE, coming)).isEqualByComparingTo("126.25");
    }

    @Test
    void oneThatTakesAnotherOneBackDoesSo() {
        Tariff up = tariff("up", null, "2.5000", JANUARY, JANUARY.plusMonths(1).minusDays(1));
        Tariff back = tariff("back", null, "2.0000", JANUARY.plusMonths(1), null);

        assertThat(sum(YearMonth.of(2027, 1), CHARGE, up, back)).isEqualByComparingTo("126.25");
        assertThat(sum(YearMonth.of(2027, 2), CHARGE, up, back)).isEqualByComparingTo("101.00");
    }

    @Test
    void theBuildingsOwnRateGoesBeforeTheGeneralOne() {
        Tariff general = tariff("g", null, "2.5000", JANUARY, null);
        Tariff own = tariff("b", "B", "2.0000", TODAY.minusYears(1), null);

        assertThat(sum(YearMonth.of(2027, 1), CHARGE, general, own)).isEqualByComparingTo("101.00");
    }

    @Test
    void aChargeThatTheOperatorHasSetForThenAlreadyIsLeftAsItIs() {
        Charge set = charge("next", "2.4000", JANUARY, null);

        assertThat(sum(YearMonth.of(2027, 1), set, tariff("t", null, "2.5000", JANUARY, null)))
                .isEqualByComparingTo("121.20");
    }

    @Test
    void whatIsChangedSaysSinceWhenAndByWhichTariff() {
        Charge then = new Forecast(List.of(CHARGE), List.of(tariff("t", null, "2.5000", JANUARY, null)), TODAY)
                .on(JANUARY)
                .get(0);

        assertThat(then.from()).isEqualTo(JANUARY);
        assertThat(then.tariff()).contains("t");
        assertThat(then.amount()).isEqualByComparingTo("126.25");
        assertThat(then.isExact()).isTrue();
    }

    @Test
    void whatIsAnnouncedIsRoundedToTheNearestGroszAndHalfAGroszUp() {
        assertThat(sum(YearMonth.of(2027, 1), CHARGE, tariff("t", null, "2.3333", JANUARY, null)))
                .isEqualByComparingTo("117.83");
        assertThat(sum(YearMonth.of(2027, 1), CHARGE, tariff("t", null, "0.0100", JANUARY, null)))
                .isEqualByComparingTo("0.51");
    }
}
