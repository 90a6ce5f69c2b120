package org.ebok.charges.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Place;

/**
 * What is charged for one place in one month and currency: the charges that are in force on the first day of the month, or,
 * where the customer came later in the month, on the first day that any of the place is. Who leaves on the first day is not
 * charged for the month: on the day when premises change hands both hold them.
 *
 * @param place premises or ledger
 * @param month the month
 * @param currency ISO 4217
 * @param charges in the operator's order
 */
public record Bill(Place place, YearMonth month, String currency, List<Charge> charges) {

    private record Key(Place place, String currency) {}

    /** What they add up to. */
    public BigDecimal sum() {
        return charges.stream().map(Charge::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The bill of the same place and currency. */
    public Optional<Bill> amongst(List<Bill> others) {
        return others.stream()
                .filter(other -> other.place().equals(place) && other.currency().equals(currency))
                .findFirst();
    }

    /** The bills of a month, out of charges of any time. */
    public static List<Bill> of(List<Charge> charges, YearMonth month) {
        Map<Key, List<Charge>> byPlace = new LinkedHashMap<>();
        charges.stream()
                .filter(charge -> !charge.from().isAfter(month.atEndOfMonth())
                        && charge.lastMonth()
                                .filter(last -> last.isBefore(month))
                                .isEmpty())
                .forEach(charge -> byPlace.computeIfAbsent(
                                new Key(charge.place(), charge.currency()), key -> new ArrayList<>())
                        .add(charge));
        return byPlace.entrySet().stream()
                .map(entry -> bill(entry.getKey(), month, entry.getValue()))
                .toList();
    }

    private static Bill bill(Key key, YearMonth month, List<Charge> charges) {
        LocalDate first = charges.stream()
                .map(Charge::from)
                .map(from -> from.isBefore(month.atDay(1)) ? month.atDay(1) : from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Bill(
                key.place(),
                month,
                key.currency(),
                charges.stream().filter(charge -> charge.isOn(first)).toList());
    }
}
