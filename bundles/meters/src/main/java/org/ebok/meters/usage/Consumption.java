package org.ebok.meters.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Stretch;
import org.ebok.meters.usage.Register.Difference;

/**
 * What a meter measured from reading to reading. Estimates are shown, but once the meter has been read the difference between
 * what was really read counts. Steps between two real readings add up to that difference.
 *
 * @param steps every reading with what was used since the one before, oldest first
 * @param uses what counts, oldest first, without overlap
 */
public record Consumption(List<Step> steps, List<Use> uses) {

    /** Keeps copies. */
    public Consumption {
        steps = List.copyOf(steps);
        uses = List.copyOf(uses);
    }

    /** What the meter measured in the times in which the reader may see it. */
    public static Consumption of(Meter meter, List<Stretch> stretches) {
        Account account = new Account(Register.of(meter));
        stretches.forEach(account::add);
        return new Consumption(account.steps, account.uses);
    }

    /** Goes through readings from the last one that was really read. */
    private static final class Account {

        private final Register register;
        private final List<Step> steps = new ArrayList<>();
        private final List<Use> uses = new ArrayList<>();
        private final List<Use> provisional = new ArrayList<>();
        private LocalDate since = LocalDate.MIN;
        private BigDecimal anchor = BigDecimal.ZERO;
        private boolean anchorEstimated;
        private BigDecimal shown = BigDecimal.ZERO;

        Account(Register register) {
            this.register = register;
        }

        void add(Stretch stretch) {
            Reading before = null;
            for (Reading reading : stretch.readings()) {
                if (before == null) {
                    begin(reading.day(), reading.value(), reading.isEstimate());
                    steps.add(new Step(reading, Optional.empty(), marks(reading, Optional.of(Mark.FIRST))));
                } else if (register.isReset(before, anchor, reading)) {
                    reset(reading);
                } else if (reading.isEstimate()) {
                    estimate(before, reading);
                } else {
                    read(before, reading);
                }
                before = reading;
            }
            settle();
        }

        private void begin(LocalDate day, BigDecimal value, boolean estimated) {
            settle();
            since = day;
            anchor = value;
            anchorEstimated = estimated;
            shown = BigDecimal.ZERO;
        }

        /** What is left of estimates nothing will correct any more. */
        private void settle() {
            uses.addAll(provisional);
            provisional.clear();
        }

        private void reset(Reading reading) {
            LocalDate lastDay =
                    register.yearly() ? reading.day().withDayOfYear(1).minusDays(1) : reading.day();
            begin(lastDay, register.valueAfterReset(), false);
            BigDecimal amount = reading.value();
            steps.add(new Step(reading, Optional.of(amount), marks(reading, Optional.of(Mark.RESET))));
            if (reading.isEstimate()) {
                provisional.add(new Use(lastDay, reading.day(), amount, true));
                shown = amount;
            } else {
                count(reading, amount);
            }
        }

        private void estimate(Reading before, Reading reading) {
            Difference difference = register.between(before.value(), reading.value());
            steps.add(new Step(reading, Optional.of(difference.amount()), marks(reading, difference.mark())));
            shown = shown.add(difference.amount());
            if (difference.counts()) {
                provisional.add(new Use(before.day(), reading.day(), difference.amount(), true));
            }
        }

        private void read(Reading before, Reading reading) {
            boolean corrects = before.isEstimate();
            Difference difference = anchorEstimated && reading.value().compareTo(anchor) < 0
                    ? new Difference(reading.value().subtract(anchor), Optional.empty())
                    : register.between(anchor, reading.value());
            Set<Mark> marks = marks(reading, difference.mark());
            if (corrects) {
                marks.add(Mark.CORRECTION);
            }
            steps.add(new Step(reading, Optional.of(difference.amount().subtract(shown)), marks));
            provisional.clear();
            if (difference.counts() && difference.amount().signum() >= 0) {
                count(reading, difference.amount());
            } else {
                begin(reading.day(), reading.value(), false);
            }
        }

        private void count(Reading reading, BigDecimal amount) {
            uses.add(new Use(since, reading.day(), amount, false));
            begin(reading.day(), reading.value(), false);
        }

        private static Set<Mark> marks(Reading reading, Optional<Mark> mark) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            mark.ifPresent(marks::add);
            if (reading.isEstimate()) {
                marks.add(Mark.ESTIMATED);
            }
            return marks;
        }
    }
}
