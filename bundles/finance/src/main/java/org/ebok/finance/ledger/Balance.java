package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger stands at, and how old it is. Payments settle charges in the order of their due days, whichever charge
 * they were meant for (Polish Civil Code, art. 451 § 3: the oldest debt first, unless the payer has said otherwise); what
 * is left open is sorted by the days since it was due. The open parts together, less what is overpaid, are the amount to
 * the grosz.
 *
 * @param amount debit minus credit: above zero the customer owes, below zero they have overpaid
 * @param aged the open charges by age
 * @param overpaid what is paid beyond all charges, not below zero
 * @param overdueSince due day of the oldest open charge that is past it
 * @param nextDueOn due day of the first open charge that is not past it
 */
public record Balance(
        BigDecimal amount,
        AgedParts aged,
        BigDecimal overpaid,
        Optional<LocalDate> overdueSince,
        Optional<LocalDate> nextDueOn) {

    /**
     * @param days what the entries of the ledger add up to, in any order; a day may appear more than once
     * @param today the day that ages are counted to; a charge is not overdue on its due day
     * @return the balance of these entries
     */
    public static Balance of(Collection<DayTotals> days, LocalDate today) {
        BigDecimal charged = sum(days.stream().map(DayTotals::charged).toList());
        BigDecimal paid = sum(days.stream().map(DayTotals::paid).toList());
        OpenCharges open = new OpenCharges(paid);
        days.stream().sorted(Comparator.comparing(DayTotals::day)).forEach(open::charge);
        days.stream().sorted(Comparator.comparing(DayTotals::day).reversed()).forEach(open::giveBack);
        List<OpenCharges.Open> charges = open.charges();
        return new Balance(
                charged.subtract(paid),
                AgedParts.of(charges, today),
                open.overpaid(),
                charges.stream()
                        .map(OpenCharges.Open::day)
                        .filter(day -> day.isBefore(today))
                        .min(Comparator.naturalOrder()),
                charges.stream()
                        .map(OpenCharges.Open::day)
                        .filter(day -> !day.isBefore(today))
                        .min(Comparator.naturalOrder()));
    }

    /** The part that is past its due day. */
    public BigDecimal overdue() {
        return aged.overdue();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(Amounts.ZERO, BigDecimal::add);
    }
}
