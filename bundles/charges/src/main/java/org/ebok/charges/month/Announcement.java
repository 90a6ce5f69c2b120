package org.ebok.charges.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;

/**
 * A change of a rate that is to come, and what it makes of one charge.
 *
 * @param tariff the new rate
 * @param charge what is charged until then
 * @param amount what will be charged: the same quantity times the new rate, rounded to two decimals
 */
public record Announcement(Tariff tariff, Charge charge, BigDecimal amount) {

    /** What it makes of the monthly sum. */
    public BigDecimal difference() {
        return amount.subtract(charge.amount());
    }

    /**
     * What the tariffs that begin after a day will make of the charges. A general tariff says nothing of a building that has
     * one of its own then.
     */
    public static List<Announcement> of(List<Charge> charges, List<Tariff> tariffs, LocalDate today) {
        List<Announcement> announcements = new ArrayList<>();
        for (Tariff tariff : tariffs) {
            if (tariff.from().isAfter(today)) {
                charges.stream()
                        .filter(charge -> charge.isOn(tariff.from().minusDays(1)))
                        .filter(charge -> charge.currency().equals(tariff.currency()))
                        .filter(charge -> isThePrice(tariff, charge, tariffs))
                        .filter(charge -> charge.rate().compareTo(tariff.rate()) != 0)
                        .map(charge -> new Announcement(tariff, charge, amount(charge, tariff)))
                        .forEach(announcements::add);
            }
        }
        announcements.sort(Comparator.comparing(one -> one.tariff().from()));
        return announcements;
    }

    static boolean isThePrice(Tariff tariff, Charge charge, List<Tariff> all) {
        boolean general = tariff.building().isEmpty();
        return tariff.isFor(charge)
                && !(general
                        && all.stream()
                                .anyMatch(other -> other.building().isPresent()
                                        && other.isFor(charge)
                                        && other.isOn(tariff.from())));
    }

    private static BigDecimal amount(Charge charge, Tariff tariff) {
        return charge.following(tariff).amount();
    }
}
