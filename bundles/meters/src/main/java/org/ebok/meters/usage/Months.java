package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What was used month by month: what lies between two readings is spread evenly over the days, and no drop is lost. */
public final class Months {

    private static final int DECIMALS = 3;

    private record Part(BigDecimal amount, long days, boolean estimated) {

        Part plus(Part other) {
            return new Part(amount.add(other.amount), days + other.days, estimated || other.estimated);
        }
    }

    private final NavigableMap<YearMonth, Part> parts = new TreeMap<>();

    private Months() {}

    /** Spreads what was used. */
    public static Months of(Collection<Use> uses) {
        Months months = new Months();
        uses.forEach(months::spread);
        return months;
    }

    // Rounding what has come together by the end of each month, and not each month, lets the months add up to the
    // whole.
    private void spread(Use use) {
        long days = ChronoUnit.DAYS.between(use.after(), use.to());
        if (days == 0) {
            add(YearMonth.from(use.to()), new Part(use.amount(), 0, use.estimated()));
            return;
        }
        BigDecimal before = BigDecimal.ZERO;
        LocalDate day = use.after();
        while (day.isBefore(use.to())) {
            YearMonth month = YearMonth.from(day.plusDays(1));
            LocalDate last = month.atEndOfMonth().isBefore(use.to()) ? month.atEndOfMonth() : use.to();
            long gone = ChronoUnit.DAYS.between(use.after(), last);
            BigDecimal together = gone == days
                    ? use.amount()
                    : use.amount()
                            .multiply(BigDecimal.valueOf(gone))
                            .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
            add(month, new Part(together.subtract(before), ChronoUnit.DAYS.between(day, last), use.estimated()));
            before = together;
            day = last;
        }
    }

    private void add(YearMonth month, Part part) {
        parts.merge(month, part, Part::plus);
    }

    /** A month, empty when nothing is known of any of its days. */
    public Optional<MonthUse> in(YearMonth month) {
        return Optional.ofNullable(parts.get(month)).map(part -> use(month, part));
    }

    /** A month of which every day is known. */
    public Optional<MonthUse> complete(YearMonth month) {
        return in(month).filter(MonthUse::complete);
    }

    /** All months of which something is known, oldest first. */
    public List<MonthUse> all() {
        return parts.entrySet().stream()
                .map(entry -> use(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was used from one month to another one, both included; empty when a day of it is not known. */
    public Optional<BigDecimal> sum(YearMonth from, YearMonth to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            Optional<MonthUse> known = complete(month);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(known.get().amount());
        }
        return Optional.of(sum);
    }

    private static MonthUse use(YearMonth month, Part part) {
        return new MonthUse(
                month,
                part.amount().setScale(DECIMALS, RoundingMode.HALF_UP),
                part.days() >= month.lengthOfMonth(),
                part.estimated());
    }
}
