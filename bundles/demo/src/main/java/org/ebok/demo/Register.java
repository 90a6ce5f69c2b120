package org.ebok.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/**
 * What a meter shows at the end of any day. A month's use depends on the seed and the month alone, so that days passing change
 * no past reading.
 *
 * @param seed of this meter alone
 * @param percent of what a home uses
 * @param since the day on which it showed {@code start}
 * @param leak a month with four times the usual use, null for none
 */
record Register(Medium medium, int seed, int percent, LocalDate since, BigDecimal start, YearMonth leak) {

    private static final int[] WINTER = {220, 200, 160, 90, 20, 0, 0, 0, 20, 100, 170, 220};
    private static final int LEAK = 4;

    /** Returns the register at the day's end. A heat allocator starts again at zero each first of January. */
    BigDecimal at(LocalDate day) {
        if (medium == Medium.HEAT_ALLOCATOR) {
            LocalDate zero = day.withDayOfYear(1);
            return used(zero.isBefore(since) ? since : zero, day);
        }
        BigDecimal value = start.add(used(since, day));
        return medium.digits == null ? value : value.remainder(BigDecimal.TEN.pow(medium.digits));
    }

    /** Returns what is used in a month, in the medium's unit. */
    BigDecimal inMonth(YearMonth month) {
        SplittableRandom chance = new SplittableRandom(seed * 10_000L + month.getYear() * 12L + month.getMonthValue());
        long usual = (long) medium.thousandths * percent / 100 * (85 + chance.nextInt(31)) / 100;
        long seasonal = medium.ofWinter ? usual * WINTER[month.getMonthValue() - 1] / 100 : usual;
        return BigDecimal.valueOf(month.equals(leak) ? seasonal * LEAK : seasonal, 3);
    }

    private BigDecimal used(LocalDate from, LocalDate to) {
        BigDecimal sum = upTo(to).subtract(upTo(from));
        for (YearMonth month = YearMonth.from(from); month.isBefore(YearMonth.from(to)); month = month.plusMonths(1)) {
            sum = sum.add(inMonth(month));
        }
        return sum;
    }

    /** What the day's month has used by its end, as if every day were like the other. */
    private BigDecimal upTo(LocalDate day) {
        return inMonth(YearMonth.from(day))
                .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
                .divide(BigDecimal.valueOf(day.lengthOfMonth()), 3, RoundingMode.HALF_UP);
    }
}
