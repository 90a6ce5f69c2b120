package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A month with so much more water than usual that some may be running away.
 *
 * @param month the latest month that is known whole
 * @param amount what was used in it
 * @param usual what is used in a usual month: the median of those before
 * @param times how many times the usual it is, rounded down to one decimal
 */
public record Leak(YearMonth month, BigDecimal amount, BigDecimal usual, BigDecimal times) {

    private static final int MONTHS_BEFORE = 12;

    private static final int FEWEST_MONTHS = 4;
    private static final int OLDEST_NEWS = 2;
    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(3);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The day since which readings are needed to tell; one more month, for its first day lies between two readings. */
    public static LocalDate since(LocalDate today) {
        return YearMonth.from(today)
                .minusMonths(OLDEST_NEWS + MONTHS_BEFORE + 1L)
                .atDay(1);
    }

    /**
     * Whether the latest whole month looks like a leak. One that is estimated does not, nor one that ended long ago, nor any
     * beside a usual month of nothing, of which there are no multiples.
     *
     * @param present the present month
     */
    public static Optional<Leak> among(Months months, YearMonth present) {
        return IntStream.rangeClosed(1, OLDEST_NEWS)
                .mapToObj(present::minusMonths)
                .flatMap(month -> months.complete(month).stream())
                .findFirst()
                .filter(latest -> !latest.estimated())
                .flatMap(latest -> compare(latest, usual(months, latest.month())));
    }

    private static Optional<Leak> compare(MonthUse latest, Optional<BigDecimal> usual) {
        return usual.filter(median -> median.signum() > 0)
                .filter(median -> latest.amount().compareTo(median.multiply(THRESHOLD)) > 0)
                .map(median -> new Leak(
                        latest.month(), latest.amount(), median, latest.amount().divide(median, 1, RoundingMode.DOWN)));
    }

    private static Optional<BigDecimal> usual(Months months, YearMonth month) {
        List<BigDecimal> known = IntStream.rangeClosed(1, MONTHS_BEFORE)
                .mapToObj(month::minusMonths)
                .flatMap(before -> months.complete(before).stream())
                .map(MonthUse::amount)
                .sorted()
                .toList();
        if (known.size() < FEWEST_MONTHS) {
            return Optional.empty();
        }
        int middle = known.size() / 2;
        return Optional.of(
                known.size() % 2 == 1
                        ? known.get(middle)
                        : known.get(middle - 1).add(known.get(middle)).divide(TWO, 3, RoundingMode.HALF_UP));
    }
}
