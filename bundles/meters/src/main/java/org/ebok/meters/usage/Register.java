package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.util.Optional;
import org.ebok.meters.meter.Medium;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.Reading;

/**
 * How the register of a meter counts.
 *
 * @param end what it never shows: from just below it goes back to zero; empty when it never rolls over
 * @param yearly whether each calendar year begins at zero
 */
record Register(Optional<BigDecimal> end, boolean yearly) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Register of(Meter meter) {
        return new Register(
                meter.digits().map(BigDecimal.ONE::scaleByPowerOfTen), meter.medium() == Medium.HEAT_ALLOCATOR);
    }

    /**
     * The difference of two values.
     *
     * @param amount how much
     * @param mark what is special about it
     */
    record Difference(BigDecimal amount, Optional<Mark> mark) {

        /** Whether it tells what was used. */
        boolean counts() {
            return mark.filter(Mark.WRONG::equals).isEmpty();
        }
    }

    /** The difference from one value of the register to a later one of the same year, or of any when it is not yearly. */
    Difference between(BigDecimal before, BigDecimal after) {
        BigDecimal amount = after.subtract(before);
        if (amount.signum() >= 0) {
            return new Difference(amount, Optional.empty());
        }
        return end.filter(limit -> amount.add(limit).signum() > 0)
                .filter(limit -> amount.add(limit).multiply(TWO).compareTo(limit) < 0)
                .map(limit -> new Difference(amount.add(limit), Optional.of(Mark.ROLLOVER)))
                .orElseGet(() -> new Difference(amount, Optional.of(Mark.WRONG)));
    }

    /**
     * Whether the register was set to zero before a reading.
     *
     * @param before the reading before it
     * @param lastRead what the register showed when it was really read the last time
     */
    boolean isReset(Reading before, BigDecimal lastRead, Reading after) {
        if (yearly) {
            return before.day().getYear() != after.day().getYear();
        }
        return !after.isEstimate()
                && after.value().signum() == 0
                && !between(lastRead, after.value()).counts();
    }

    /** What the register began with when it was set to zero. */
    BigDecimal valueAfterReset() {
        return BigDecimal.ZERO.setScale(3);
    }
}
