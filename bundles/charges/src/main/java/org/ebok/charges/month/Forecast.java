package org.ebok.charges.month;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.tariff.Tariff;

/**
 * What is known today of a month: what is charged in it, in a month to come with the rates that are announced for it.
 *
 * @param charges charges of the customer, of any time
 * @param tariffs the tariffs of that time
 * @param today what begins later is to come
 */
public record Forecast(List<Charge> charges, List<Tariff> tariffs, LocalDate today) {

    /** The charges as they will be on a day. */
    public List<Charge> on(LocalDate day) {
        return charges.stream().map(charge -> on(charge, day)).toList();
    }

    private Charge on(Charge charge, LocalDate day) {
        return coming(charge, day)
                .filter(tariff -> tariff.rate().compareTo(charge.rate()) != 0)
                .map(charge::following)
                .orElse(charge);
    }

    /** A rate that takes the place of the charge's: of what begins after its tariff nothing is known. */
    private Optional<Tariff> coming(Charge charge, LocalDate day) {
        return tariffs.stream()
                .filter(tariff -> tariff.from().isAfter(today) && tariff.isOn(day))
                .filter(tariff -> charge.isOn(day) && charge.isOn(tariff.from().minusDays(1)))
                .filter(tariff -> tariff.currency().equals(charge.currency()))
                .filter(tariff -> Announcement.isThePrice(tariff, charge, tariffs))
                .max(Comparator.comparing(Tariff::from));
    }
}
