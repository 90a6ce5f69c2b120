package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the averages of buildings: what premises of one kind used of one medium in a month, where there are enough of them. */
final class AverageMaker {

    /** So that nobody who knows their own consumption sees an average of fewer than five others. */
    private static final int FEWEST = 6;

    private static final int MONTHS = 26;

    private final Period period;
    private final MeterMaker meters;
    private final Map<Group, List<List<Register>>> groups = new LinkedHashMap<>();

    private record Group(String building, DemoPremises.Use use, Medium medium) {}

    AverageMaker(Period period) {
        this.period = period;
        this.meters = new MeterMaker(period);
    }

    /** Counts premises in, if somebody holds them now. */
    void add(DemoPremises premises) {
        if (premises.to() != null) {
            return;
        }
        for (Medium medium : Medium.values()) {
            List<Register> registers = meters.registers(premises, medium);
            if (!registers.isEmpty()) {
                groups.computeIfAbsent(
                                new Group(premises.buildingId(), premises.use(), medium), any -> new ArrayList<>())
                        .add(registers);
            }
        }
    }

    /** The averages of the last complete months, of what was counted in so far. */
    List<DemoAverage> averages() {
        List<DemoAverage> averages = new ArrayList<>();
        groups.forEach((group, premises) -> {
            if (premises.size() >= FEWEST) {
                for (YearMonth month : period.months(MONTHS).subList(0, MONTHS)) {
                    averages.add(new DemoAverage(
                            group.building, group.use, group.medium, month, premises.size(), average(premises, month)));
                }
            }
        });
        return averages;
    }

    private static BigDecimal average(List<List<Register>> premises, YearMonth month) {
        return premises.stream()
                .flatMap(List::stream)
                .map(register -> register.inMonth(month))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(premises.size()), 3, RoundingMode.HALF_UP);
    }
}
