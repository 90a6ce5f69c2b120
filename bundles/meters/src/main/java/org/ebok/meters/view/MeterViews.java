package org.ebok.meters.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Place;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Stretch;
import org.ebok.meters.usage.Calibration;
import org.ebok.meters.usage.Leak;
import org.ebok.meters.usage.Mark;
import org.ebok.meters.usage.MonthUse;
import org.ebok.meters.usage.Step;

/** Meters as the REST interface shows them. Numbers are decimal texts, so that no client rounds them. */
final class MeterViews {

    private MeterViews() {}

    static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    /**
     * @param premises identifies premises, null for a meter of a ledger without any
     * @param name what they are called, null when it is not known
     * @param ledger identifies the ledger that is billed, null when it is not known
     */
    public record PlaceView(String premises, String name, String ledger) {

        static PlaceView of(Place place) {
            return new PlaceView(
                    place.premises().orElse(null),
                    place.name().orElse(null),
                    place.ledger().orElse(null));
        }
    }

    /**
     * @param day the day
     * @param value what the meter showed
     * @param source inspector, remote, customer or estimate
     */
    public record LastReading(LocalDate day, String value, String source) {

        static LastReading of(Reading reading) {
            return new LastReading(
                    reading.day(),
                    reading.value().toPlainString(),
                    reading.source().code());
        }
    }

    /**
     * @param month the month, as {@code 2026-10}
     * @param amount what was used in it
     * @param usual what is used in a usual month
     * @param times how many times the usual it is
     */
    public record LeakView(String month, String amount, String usual, String times) {

        static LeakView of(Leak leak) {
            return new LeakView(
                    leak.month().toString(),
                    leak.amount().toPlainString(),
                    leak.usual().toPlainString(),
                    leak.times().toPlainString());
        }
    }

    /**
     * @param id identifies it
     * @param medium cold-water, hot-water, heat, heat-allocator, electricity, gas or other
     * @param number the number on it
     * @param where where it is, null when it is not known
     * @param unit unit of its readings
     * @param remote whether it is read remotely
     * @param installedOn day of installation
     * @param removedOn day of removal, null while it is in place
     * @param inUse whether it measures for the reader now
     * @param calibratedUntil last day of its calibration, null when it is not known
     * @param calibration fine, soon (it ends within 90 days) or past
     * @param place what it hangs on
     * @param last its latest reading, null for none
     * @param leak a month with so much water that some may be running away, null for none
     */
    public record MeterView(
            String id,
            String medium,
            String number,
            String where,
            String unit,
            boolean remote,
            LocalDate installedOn,
            LocalDate removedOn,
            boolean inUse,
            LocalDate calibratedUntil,
            String calibration,
            PlaceView place,
            LastReading last,
            LeakView leak) {

        static MeterView of(Meter meter, List<Stretch> shown, Optional<Leak> leak, LocalDate today) {
            return new MeterView(
                    meter.id().value(),
                    meter.medium().code(),
                    meter.number(),
                    meter.where().orElse(null),
                    meter.unit(),
                    meter.remote(),
                    meter.installedOn(),
                    meter.removedOn().orElse(null),
                    meter.isInUse(today),
                    meter.calibratedUntil().orElse(null),
                    Calibration.of(meter, today).code(),
                    PlaceView.of(meter.place()),
                    Stretch.last(shown).map(LastReading::of).orElse(null),
                    leak.map(LeakView::of).orElse(null));
        }
    }

    /**
     * Another meter in the same place.
     *
     * @param id identifies it
     * @param number the number on it
     */
    public record OtherMeter(String id, String number) {

        static OtherMeter of(Meter meter) {
            return new OtherMeter(meter.id().value(), meter.number());
        }

        static OtherMeter replaced(Meter meter, List<Meter> beside) {
            return meter.replaces()
                    .flatMap(id -> find(id, beside))
                    .map(OtherMeter::of)
                    .orElse(null);
        }

        static OtherMeter replacing(Meter meter, List<Meter> beside) {
            return beside.stream()
                    .filter(later -> later.replaces().filter(meter.id()::equals).isPresent())
                    .findFirst()
                    .map(OtherMeter::of)
                    .orElse(null);
        }

        private static Optional<Meter> find(MeterId id, List<Meter> beside) {
            return beside.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /**
     * @param month the month, as {@code 2026-10}
     * @param amount what was used in it, null when nothing is known
     * @param complete whether the whole month is known
     * @param estimated whether a part of it rests on an estimate
     * @param before what was used in the same month a year before, null when not all of it is known
     * @param average what one premises of the building and kind used on the average, null for none
     */
    public record MonthView(
            String month, String amount, boolean complete, boolean estimated, String before, String average) {

        static MonthView of(
                String month, Optional<MonthUse> use, Optional<MonthUse> before, Optional<BigDecimal> average) {
            return new MonthView(
                    month,
                    plain(use.map(MonthUse::amount)),
                    use.filter(MonthUse::complete).isPresent(),
                    use.filter(MonthUse::estimated).isPresent(),
                    plain(before.map(MonthUse::amount)),
                    plain(average));
        }
    }

    /**
     * @param id identifies the reading
     * @param day the day on which the meter showed this
     * @param value what it showed
     * @param source inspector, remote, customer or estimate
     * @param consumption what was used since the reading before, null for the first one
     * @param marks what is special about it: first, estimated, correction, rollover, reset, wrong
     */
    public record ReadingView(
            String id, LocalDate day, String value, String source, String consumption, List<String> marks) {

        static ReadingView of(Step step) {
            return new ReadingView(
                    step.reading().id(),
                    step.reading().day(),
                    step.reading().value().toPlainString(),
                    step.reading().source().code(),
                    plain(step.consumption()),
                    step.marks().stream().sorted().map(Mark::code).toList());
        }
    }
}
