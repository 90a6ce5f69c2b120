package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Makes the meters of premises with their readings: each month where they are read remotely, each quarter elsewhere. */
final class MeterMaker {

    /** Readings are there for so many months. */
    private static final int MONTHS = Period.MONTHS + 12;

    private static final LocalDate INSTALLED = LocalDate.of(2022, 1, 10);
    private static final int YEARS_OF_CALIBRATION = 5;
    private static final String ESTIMATED = "M-0003-1";
    private static final String CALIBRATION_ENDS = "M-0001-1";
    private static final int MONTHS_SINCE_REPLACEMENT = 14;
    private static final BigDecimal ZERO = new BigDecimal("0.000");

    private static final int MONTHS_SINCE_ROLLOVER = 10;

    private final Period period;

    MeterMaker(Period period) {
        this.period = period;
    }

    /** Returns the meters that somebody may see who holds the premises. */
    List<DemoMeter> meters(DemoPremises premises) {
        List<DemoMeter> meters = new ArrayList<>();
        for (Installed meter : installed(premises)) {
            List<DemoMeter.Reading> seen = readings(meter).stream()
                    .filter(reading -> premises.heldOn(reading.on()))
                    .toList();
            meters.add(meter.seenBy(premises, premises.ledger(), calibratedUntil(meter), seen));
        }
        return meters;
    }

    /** Returns the meter of a ledger that belongs to no premises, if the customer has one. */
    List<DemoMeter> withoutPremises(DemoCustomer customer, List<DemoLedger> ledgers) {
        if (!customer.id().equals(WellKnownCustomers.OVERPAID)) {
            return List.of();
        }
        Register register = register(Medium.COLD_WATER, 9000 + customer.index(), 60, null);
        Installed meter = new Installed("M-0002-OGR", "ZW-900002", "Ogród przy Kaszubskiej 4", false, register);
        return List.of(meter.seenBy(null, ledgers.get(0), calibratedUntil(meter), readings(meter)));
    }

    /** The registers of one medium that premises have now. */
    List<Register> registers(DemoPremises premises, Medium medium) {
        return installed(premises).stream()
                .filter(meter -> meter.removedOn == null && meter.register.medium() == medium)
                .map(meter -> meter.register)
                .toList();
    }

    /**
     * Returns what the holder's meters of one medium showed at both ends of a span, each as long as it was in place.
     *
     * @return empty when none of them was there at its start
     */
    List<DemoSettlement.Reading> used(DemoPremises premises, Medium medium, LocalDate from, LocalDate to) {
        List<Installed> meters = installed(premises).stream()
                .filter(meter -> meter.register.medium() == medium && meter.inPlace(from, to))
                .toList();
        if (meters.stream().noneMatch(meter -> meter.register.since().isBefore(from))) {
            return List.of();
        }
        return meters.stream().map(meter -> used(meter, premises, from, to)).toList();
    }

    private DemoSettlement.Reading used(Installed meter, DemoPremises premises, LocalDate from, LocalDate to) {
        LocalDate first = latest(latest(from.minusDays(1), meter.register.since()), premises.from());
        LocalDate last = meter.removedOn == null || meter.removedOn.isAfter(to) ? to : meter.removedOn;
        return new DemoSettlement.Reading(
                meter.id,
                meter.number,
                first,
                reading(meter, first).value(),
                last,
                reading(meter, last).value());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A meter without whom it is shown to. */
    private record Installed(
            String id,
            String number,
            String place,
            boolean remote,
            Register register,
            LocalDate removedOn,
            String replaces) {

        Installed(String id, String number, String place, boolean remote, Register register) {
            this(id, number, place, remote, register, null, null);
        }

        boolean inPlace(LocalDate from, LocalDate to) {
            return !register.since().isAfter(to) && (removedOn == null || !removedOn.isBefore(from));
        }

        DemoMeter seenBy(
                DemoPremises premises, DemoLedger ledger, LocalDate calibrated, List<DemoMeter.Reading> readings) {
            return new DemoMeter(
                    id,
                    ledger,
                    premises,
                    register.medium(),
                    number,
                    place,
                    remote,
                    register.since(),
                    removedOn,
                    calibrated,
                    replaces,
                    readings);
        }
    }

    private List<Installed> installed(DemoPremises premises) {
        return switch (premises.use()) {
            case FLAT -> ofFlat(premises);
            case COMMERCIAL -> ofShop(premises);
            case SUPPLY_POINT ->
                List.of(
                        premises.customer().group() == CustomerGroup.HEAT
                                ? meter(premises, 1, Medium.HEAT, 2000, null, true)
                                : meter(premises, 1, Medium.COLD_WATER, 300, "Studzienka", true));
            case GARAGE, OTHER -> List.of();
        };
    }

    private List<Installed> ofFlat(DemoPremises premises) {
        int index = index(premises);
        boolean remote = index % 2 == 1 && !isOfPaid(premises);
        List<Installed> meters = new ArrayList<>();
        meters.add(meter(premises, 1, Medium.COLD_WATER, 100, "Łazienka", remote));
        Installed hot = meter(premises, 2, Medium.HOT_WATER, 100, "Łazienka", remote);
        if (isOfDefault(premises)) {
            LocalDate day =
                    period.current().minusMonths(MONTHS_SINCE_REPLACEMENT).atDay(15);
            Register fresh = new Register(Medium.HOT_WATER, index * 10 + 2, 100, day, ZERO, null);
            meters.add(new Installed(hot.id, hot.number, hot.place, remote, hot.register, day, null));
            meters.add(new Installed(hot.id + "-2", "CW-800001", hot.place, remote, fresh, null, hot.id));
        } else {
            meters.add(hot);
        }
        if (index % 3 == 1) {
            meters.add(meter(premises, 3, Medium.HEAT_ALLOCATOR, 100, "Pokój", true));
            meters.add(meter(premises, 4, Medium.HEAT_ALLOCATOR, 60, "Kuchnia", true));
        } else if (index % 3 == 0) {
            meters.add(meter(premises, 3, Medium.HEAT, 100, "Klatka schodowa", remote));
        }
        return meters;
    }

    private List<Installed> ofShop(DemoPremises premises) {
        Installed water = meter(premises, 1, Medium.COLD_WATER, 250, "Zaplecze", true);
        Installed power = meter(premises, 2, Medium.ELECTRICITY, 150, "Rozdzielnia", true);
        if (!premises.customer().id().equals(WellKnownCustomers.COMPANY)) {
            return List.of(water, power);
        }
        return List.of(water, new Installed(power.id, power.number, power.place, true, rolledOver(power.register)));
    }

    /** The register as it goes back to zero some months ago. */
    private Register rolledOver(Register register) {
        LocalDate full = period.current().minusMonths(MONTHS_SINCE_ROLLOVER).atDay(10);
        Register fromZero =
                new Register(register.medium(), register.seed(), register.percent(), register.since(), ZERO, null);
        BigDecimal start = BigDecimal.TEN.pow(register.medium().digits).subtract(fromZero.at(full));
        return new Register(register.medium(), register.seed(), register.percent(), register.since(), start, null);
    }

    private Installed meter(DemoPremises premises, int no, Medium medium, int percent, String place, boolean remote) {
        int index = index(premises);
        YearMonth leak = isOfDefault(premises) && medium == Medium.COLD_WATER
                ? period.current().minusMonths(1)
                : null;
        return new Installed(
                "M-%04d-%d".formatted(index, no),
                "%s-%06d".formatted(medium.prefix, index * 7 + no * 100_000),
                place,
                remote,
                register(medium, index * 10 + no, percent, leak));
    }

    private static Register register(Medium medium, int seed, int percent, YearMonth leak) {
        BigDecimal start = medium == Medium.HEAT_ALLOCATOR ? ZERO : BigDecimal.valueOf(seed % 97 * 1731L, 3);
        return new Register(medium, seed, percent, INSTALLED.plusDays(seed % 17), start, leak);
    }

    private List<DemoMeter.Reading> readings(Installed meter) {
        List<DemoMeter.Reading> readings = new ArrayList<>();
        for (LocalDate day : days(meter)) {
            readings.add(reading(meter, day));
        }
        readings.sort(Comparator.comparing(DemoMeter.Reading::on));
        return readings;
    }

    private TreeSet<LocalDate> days(Installed meter) {
        LocalDate last = meter.removedOn == null ? period.today() : meter.removedOn;
        TreeSet<LocalDate> days = new TreeSet<>();
        for (YearMonth month : period.months(MONTHS)) {
            if (meter.remote || month.getMonthValue() % 3 == 0) {
                days.add(month.atEndOfMonth());
            }
            if (meter.register.medium() == Medium.HEAT_ALLOCATOR && month.getMonthValue() == 1) {
                days.add(month.atDay(1));
            }
        }
        days.add(new PremisesMaker(period).handOver());
        days.add(meter.register.since());
        if (meter.removedOn != null) {
            days.add(meter.removedOn);
        }
        days.removeIf(day -> day.isBefore(meter.register.since())
                || day.isAfter(last)
                || (meter.removedOn == null && !day.isBefore(period.today())));
        return days;
    }

    /** The reading of a day. One was estimated too high in the last but one quarter of it, and is made good by the next. */
    private DemoMeter.Reading reading(Installed meter, LocalDate day) {
        BigDecimal value = meter.register.at(day);
        if (meter.id.equals(ESTIMATED)
                && day.equals(lastQuarter().minusMonths(3).atEndOfMonth())) {
            BigDecimal later = meter.register.at(lastQuarter().atEndOfMonth());
            BigDecimal most = later.subtract(value).multiply(new BigDecimal("0.8"));
            return new DemoMeter.Reading(day, value.add(most).setScale(3, RoundingMode.DOWN), "ESTIMATE");
        }
        String byHand = (day.getMonthValue() + meter.register.seed()) % 2 == 0 ? "CUSTOMER" : "INSPECTOR";
        return new DemoMeter.Reading(day, value, meter.remote ? "REMOTE" : byHand);
    }

    /** The last month of a quarter that is over. */
    private YearMonth lastQuarter() {
        YearMonth month = period.current().minusMonths(1);
        return month.minusMonths(month.getMonthValue() % 3);
    }

    private LocalDate calibratedUntil(Installed meter) {
        if (meter.register.medium() == Medium.HEAT_ALLOCATOR) {
            return null;
        }
        if (meter.id.equals(CALIBRATION_ENDS)) {
            return period.today().plusDays(30);
        }
        LocalDate until = LocalDate.of(meter.register.since().getYear() + YEARS_OF_CALIBRATION, 12, 31);
        LocalDate needed = meter.removedOn == null ? period.today().plusMonths(6) : meter.removedOn;
        while (until.isBefore(needed)) {
            until = until.plusYears(YEARS_OF_CALIBRATION);
        }
        return until;
    }

    private static int index(DemoPremises premises) {
        return Integer.parseInt(premises.id().substring(2, 6));
    }

    private static boolean isOfDefault(DemoPremises premises) {
        return index(premises) == 1;
    }

    private static boolean isOfPaid(DemoPremises premises) {
        return index(premises) == 3;
    }
}
