package org.ebok.meters.meter;

import java.time.LocalDate;

/**
 * A time in which a customer may see what a meter shows.
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** Of a meter that hangs on a ledger: nobody held it before. */
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether a day of a time lies in it, both ends of that included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
