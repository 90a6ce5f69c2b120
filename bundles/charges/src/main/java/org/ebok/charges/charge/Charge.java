package org.ebok.charges.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ebok.charges.tariff.Tariff;

/**
 * A fee component charged each month: a quantity times a rate.
 *
 * @param id identifies it
 * @param component what is charged
 * @param quantity how much
 * @param unit of what
 * @param rate price of one, with the decimals that the operator has
 * @param amount per month, as the operator charges it
 * @param currency ISO 4217
 * @param from first day for this customer
 * @param to last day for this customer, empty while none is known
 * @param tariff identifier of the tariff that the rate comes from, empty where the operator does not say
 * @param place what it is charged for
 */
public record Charge(
        String id,
        Component component,
        BigDecimal quantity,
        String unit,
        BigDecimal rate,
        BigDecimal amount,
        String currency,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> tariff,
        Place place) {

    /**
     * A fee component.
     *
     * @param code the operator's code
     * @param name its name, as customers read it
     */
    public record Component(String code, String name) {}

    /** Whether the quantity times the rate, rounded, is the amount. */
    public boolean isExact() {
        return product().compareTo(amount) == 0;
    }

    /** The quantity times the rate, rounded. */
    public BigDecimal product() {
        return quantity.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    /** What becomes of it with another rate: the same quantity times that, rounded to two decimals. */
    public Charge following(Tariff other) {
        return new Charge(
                id,
                component,
                quantity,
                unit,
                other.rate(),
                quantity.multiply(other.rate()).setScale(2, RoundingMode.HALF_UP),
                currency,
                other.from(),
                to,
                Optional.of(other.id()),
                place);
    }

    /**
     * The last month that it is charged for, empty while none is known. One that ends on the first day of a month is not charged
     * for it: on the day when premises change hands both hold them.
     */
    public Optional<YearMonth> lastMonth() {
        return to.map(last -> YearMonth.from(last.minusDays(1)));
    }

    /** Whether it is charged on the day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && to.filter(last -> last.isBefore(day)).isEmpty();
    }
}
