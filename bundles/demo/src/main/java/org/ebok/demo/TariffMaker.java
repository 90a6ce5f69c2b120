package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rates: all of them changed a year ago, but for the repair fund; upkeep changes in some weeks and was announced too
 * late for that, water changes on the same day and was announced in time. One building has its own rate of upkeep.
 */
final class TariffMaker {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    /** Enough for a change that needs fourteen days of notice. */
    private static final int LEAST_DAYS_UNTIL_CHANGE = 15;

    private static final String BUILDING_WITH_OWN_RATE = "B-morska-18";
    private static final int GARAGE_GROSZE = 9600;

    private final Period period;
    private final String justification;

    /** @param justification identifier of the document that says why upkeep changes */
    TariffMaker(Period period, String justification) {
        this.period = period;
        this.justification = justification;
    }

    List<DemoTariff> tariffs() {
        LocalDate coming = period.today()
                .plusDays(LEAST_DAYS_UNTIL_CHANGE - 1)
                .withDayOfMonth(1)
                .plusMonths(1);
        List<DemoTariff> tariffs = new ArrayList<>();
        changed(tariffs, FeeComponent.EKSPL, null, "4.0500", "4.3000", coming);
        tariffs.add(new DemoTariff(
                FeeComponent.EKSPL,
                null,
                rate("4.7500"),
                coming,
                null,
                period.today().minusDays(20),
                justification));
        changed(tariffs, FeeComponent.EKSPL, BUILDING_WITH_OWN_RATE, "3.9000", "4.1500", null);
        tariffs.add(new DemoTariff(FeeComponent.FREM, null, rate("2.4000"), FIRST, null, FIRST.minusMonths(4), null));
        changed(tariffs, FeeComponent.CO, null, "3.4000", "3.6000", null);
        changed(tariffs, FeeComponent.ODPADY, null, "33.0000", "36.0000", null);
        changed(tariffs, FeeComponent.CW, null, "28.4300", "29.6000", coming);
        tariffs.add(new DemoTariff(
                FeeComponent.CW,
                null,
                rate("31.2000"),
                coming,
                null,
                period.today().minusDays(5),
                null));
        changed(tariffs, FeeComponent.CZYNSZ, null, "26.0000", "28.0000", null);
        changed(tariffs, FeeComponent.MOC, null, "11.2000", "12.1000", null);
        changed(tariffs, FeeComponent.CIEPLO, null, "88.4000", "94.1500", null);
        changed(tariffs, FeeComponent.ABON, null, "7.3500", "7.9000", null);
        changed(tariffs, FeeComponent.WODA, null, "13.4200", "14.1000", null);
        garages(tariffs);
        return tariffs;
    }

    private void changed(
            List<DemoTariff> tariffs,
            FeeComponent component,
            String building,
            String before,
            String since,
            LocalDate coming) {
        LocalDate change = period.current().minusMonths(11).atDay(1);
        LocalDate last = coming == null ? null : coming.minusDays(1);
        LocalDate announced = FIRST.minusMonths(4);
        tariffs.add(new DemoTariff(component, building, rate(before), FIRST, change.minusDays(1), announced, null));
        tariffs.add(new DemoTariff(component, building, rate(since), change, last, change.minusMonths(4), null));
    }

    /** Garages follow the calendar, as their ledgers do. */
    private void garages(List<DemoTariff> tariffs) {
        int last = period.today().getYear();
        for (int year = period.months().get(0).getYear(); year <= last; year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = year == last ? null : LocalDate.of(year, 12, 31);
            BigDecimal rate = BigDecimal.valueOf(GARAGE_GROSZE, 2)
                    .multiply(BigDecimal.valueOf(100L + 4L * (year - 2026), 2))
                    .setScale(2, RoundingMode.HALF_UP)
                    .setScale(4);
            tariffs.add(new DemoTariff(FeeComponent.GARAZ, null, rate, from, to, from.minusMonths(4), null));
        }
    }

    private static BigDecimal rate(String rate) {
        return new BigDecimal(rate);
    }
}
