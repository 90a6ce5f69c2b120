package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the entries of a ledger that share a day add up to. The day is when a charge is due, or else when the entry was
 * booked; entries that only settle charges may be added up with any day, since it makes no difference.
 *
 * @param day the day
 * @param charged sum of the debits above zero
 * @param paid what settles charges: sum of all credits, and of the debits below zero with their sign turned
 * @param returned sum of the credits below zero with their sign turned: payments given back; already taken off {@code
 *     paid}
 */
public record DayTotals(LocalDate day, BigDecimal charged, BigDecimal paid, BigDecimal returned) {}
