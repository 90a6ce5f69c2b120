package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes what is charged for premises, month by month, so that it comes to what the ledger charges: the quantity of the last
 * component is what is left. A change of any quantity or rate begins a new charge.
 */
final class ChargeMaker {

    /** The last year of premises that were given up before the ledger begins. */
    private static final BigDecimal GIVEN_UP = new BigDecimal("640.00");

    private final Period period;
    private final List<DemoTariff> tariffs;

    ChargeMaker(Period period, List<DemoTariff> tariffs) {
        this.period = period;
        this.tariffs = tariffs;
    }

    List<DemoCharge> charges(DemoPremises premises) {
        Map<FeeComponent, List<DemoCharge>> charges = new LinkedHashMap<>();
        months(premises).forEach((month, sum) -> {
            for (DemoCharge charge : ofMonth(premises, month, sum)) {
                append(charges.computeIfAbsent(charge.tariff().component(), any -> new ArrayList<>()), charge);
            }
        });
        charges.values().forEach(list -> list.set(list.size() - 1, open(list.get(list.size() - 1))));
        return charges.values().stream().flatMap(List::stream).toList();
    }

    /** The last one goes on until further notice, or ends with the holder's period. */
    private DemoCharge open(DemoCharge last) {
        return last.until(last.premises().to());
    }

    private Map<YearMonth, BigDecimal> months(DemoPremises premises) {
        if (premises.use() == DemoPremises.Use.OTHER) {
            return Map.of(); // free of charge
        }
        if (premises.to() != null) {
            YearMonth last = YearMonth.from(premises.to()).minusMonths(1);
            return same(GIVEN_UP, new Period(last.atDay(1)).months(11));
        }
        Map<YearMonth, BigDecimal> booked = MonthlyCharges.of(premises.ledger(), period);
        // Where nothing is booked, the charges are there all the same: the one place where they differ from the ledger.
        return booked.isEmpty() ? same(MonthlyCharges.usual(premises.ledger()), period.months()) : booked;
    }

    private static Map<YearMonth, BigDecimal> same(BigDecimal sum, List<YearMonth> months) {
        Map<YearMonth, BigDecimal> sums = new LinkedHashMap<>();
        months.forEach(month -> sums.put(month, sum));
        return sums;
    }

    private List<DemoCharge> ofMonth(DemoPremises premises, YearMonth month, BigDecimal sum) {
        List<DemoCharge> charges = new ArrayList<>();
        BigDecimal rest = sum;
        for (Map.Entry<FeeComponent, BigDecimal> part : fixed(premises).entrySet()) {
            DemoCharge charge = charge(premises, part.getKey(), part.getValue(), month);
            charges.add(charge);
            rest = rest.subtract(charge.amount());
        }
        DemoTariff last = tariff(last(premises), premises, month);
        BigDecimal quantity = rest.divide(last.rate(), 4, RoundingMode.HALF_UP);
        charges.add(new DemoCharge(premises, last, quantity, month.atDay(1), month.atEndOfMonth()));
        return charges;
    }

    private DemoCharge charge(DemoPremises premises, FeeComponent component, BigDecimal quantity, YearMonth month) {
        DemoTariff tariff = tariff(component, premises, month);
        return new DemoCharge(premises, tariff, quantity, month.atDay(1), month.atEndOfMonth());
    }

    private static Map<FeeComponent, BigDecimal> fixed(DemoPremises premises) {
        Map<FeeComponent, BigDecimal> parts = new LinkedHashMap<>();
        switch (premises.use()) {
            case FLAT -> {
                parts.put(FeeComponent.EKSPL, premises.size().area());
                parts.put(FeeComponent.FREM, premises.size().area());
                parts.put(FeeComponent.CO, premises.size().heated());
                parts.put(FeeComponent.ODPADY, BigDecimal.valueOf(premises.persons()));
            }
            case COMMERCIAL -> parts.put(FeeComponent.CZYNSZ, premises.size().area());
            case SUPPLY_POINT -> {
                boolean heat = premises.customer().group() == CustomerGroup.HEAT;
                parts.put(heat ? FeeComponent.MOC : FeeComponent.ABON, BigDecimal.valueOf(heat ? 5 : 1));
            }
            case GARAGE, OTHER -> {}
        }
        return parts;
    }

    private static FeeComponent last(DemoPremises premises) {
        return switch (premises.use()) {
            case FLAT, COMMERCIAL -> FeeComponent.CW;
            case GARAGE, OTHER -> FeeComponent.GARAZ;
            case SUPPLY_POINT ->
                premises.customer().group() == CustomerGroup.HEAT ? FeeComponent.CIEPLO : FeeComponent.WODA;
        };
    }

    /** A building's own rate goes before the general one. */
    private DemoTariff tariff(FeeComponent component, DemoPremises premises, YearMonth month) {
        LocalDate day = month.atDay(1);
        return tariffs.stream()
                .filter(tariff -> tariff.component() == component && tariff.holdsOn(day))
                .filter(tariff -> tariff.building() == null || tariff.building().equals(premises.buildingId()))
                .reduce((general, other) -> other.building() == null ? general : other)
                .orElseThrow();
    }

    private static void append(List<DemoCharge> charges, DemoCharge next) {
        DemoCharge last = charges.isEmpty() ? null : charges.get(charges.size() - 1);
        if (last != null && last.goesOnAs(next) && last.to().plusDays(1).equals(next.from())) {
            charges.set(charges.size() - 1, last.until(next.to()));
        } else {
            charges.add(next);
        }
    }
}
