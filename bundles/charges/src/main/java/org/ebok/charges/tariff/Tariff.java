package org.ebok.charges.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.charges.charge.Charge;

/**
 * The rate of a fee component for a time.
 *
 * @param id identifies it
 * @param component what it is the price of
 * @param building the building whose own tariff it is, empty for the general one
 * @param rate price of one unit
 * @param unit of what
 * @param currency ISO 4217
 * @param from first day
 * @param to last day, empty while none is known
 * @param announcedOn when customers were told
 * @param beyondControl whether the costs are beyond the operator's control
 * @param justification identifier of the document that says why
 */
public record Tariff(
        String id,
        Charge.Component component,
        Optional<String> building,
        BigDecimal rate,
        String unit,
        String currency,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<LocalDate> announcedOn,
        boolean beyondControl,
        Optional<String> justification) {

    /**
     * The last day to announce it on: three months ahead to the end of a calendar month, and 14 days ahead for costs that are
     * beyond the operator's control (Polish act on housing co-operatives, ustawa o spółdzielniach mieszkaniowych, article 4
     * section 7).
     */
    public LocalDate latestAnnouncement() {
        return beyondControl
                ? from.minusDays(14)
                : from.withDayOfMonth(1).minusMonths(3).minusDays(1);
    }

    /** Whether it was announced too late, or is not announced although the last day has passed. */
    public boolean isLate(LocalDate today) {
        return announcedOn.orElse(today).isAfter(latestAnnouncement());
    }

    /** Whether it is in force on the day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && to.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Whether it is a price of that component in that building; a building's own goes before the general one. */
    public boolean isFor(Charge charge) {
        return component.code().equals(charge.component().code())
                && (building.isEmpty() || building.equals(charge.place().building()));
    }
}
