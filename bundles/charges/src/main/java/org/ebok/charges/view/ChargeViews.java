package org.ebok.charges.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Place;
import org.ebok.charges.month.Announcement;
import org.ebok.charges.month.Bill;
import org.ebok.charges.month.Change;
import org.ebok.charges.tariff.Tariff;

/** Charges as the REST interface shows them. Numbers are decimal texts, so that no client rounds them. */
final class ChargeViews {

    private ChargeViews() {}

    /**
     * @param premises identifies premises, null for a charge of a ledger without any
     * @param name what they are called, null when it is not known
     * @param ledger identifies the ledger that is charged, null when it is not known
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
     * @param id identifies it
     * @param component name of the fee component
     * @param quantity how much
     * @param unit of what
     * @param rate price of one
     * @param amount per month
     * @param from first day
     * @param to last day, null while none is known
     * @param tariff the tariff of its rate: general, building, or null when the operator does not say
     * @param exact whether quantity times rate, rounded, is the amount
     * @param coming whether it is not charged yet
     */
    public record ChargeView(
            String id,
            String component,
            String quantity,
            String unit,
            String rate,
            String amount,
            LocalDate from,
            LocalDate to,
            String tariff,
            boolean exact,
            boolean coming) {

        static ChargeView of(Charge charge, List<Tariff> tariffs, LocalDate today) {
            return new ChargeView(
                    charge.id(),
                    charge.component().name(),
                    charge.quantity().toPlainString(),
                    charge.unit(),
                    charge.rate().toPlainString(),
                    charge.amount().toPlainString(),
                    charge.from(),
                    charge.to().orElse(null),
                    charge.tariff()
                            .flatMap(id -> tariffs.stream()
                                    .filter(tariff -> tariff.id().equals(id))
                                    .findFirst())
                            .map(tariff -> tariff.building().isPresent() ? "building" : "general")
                            .orElse(null),
                    charge.isExact(),
                    charge.from().isAfter(today));
        }
    }

    /**
     * @param place what it is for
     * @param currency ISO 4217
     * @param sum what the charges add up to
     * @param charges in the operator's order
     * @param nextMonth the month after, as {@code 2026-12}
     * @param nextSum what is known of it now, null when nothing is known to go on
     */
    public record BillView(
            PlaceView place, String currency, String sum, List<ChargeView> charges, String nextMonth, String nextSum) {

        static BillView of(Bill bill, Optional<Bill> next, List<Tariff> tariffs, LocalDate today) {
            return new BillView(
                    PlaceView.of(bill.place()),
                    bill.currency(),
                    bill.sum().toPlainString(),
                    bill.charges().stream()
                            .map(charge -> ChargeView.of(charge, tariffs, today))
                            .toList(),
                    bill.month().plusMonths(1).toString(),
                    next.map(Bill::sum).map(BigDecimal::toPlainString).orElse(null));
        }
    }

    /**
     * @param currency ISO 4217
     * @param sum what is charged in it
     * @param places at how many places
     */
    public record SumView(String currency, String sum, int places) {

        static List<SumView> of(List<Bill> bills) {
            return bills.stream()
                    .collect(Collectors.groupingBy(Bill::currency, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(some -> new SumView(
                            some.get(0).currency(),
                            some.stream()
                                    .map(Bill::sum)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .toPlainString(),
                            some.size()))
                    .toList();
        }
    }

    /**
     * @param component name of the fee component
     * @param place what it is for
     * @param from first day of the new rate
     * @param unit of the quantity
     * @param quantity how much
     * @param rateBefore the rate until then
     * @param rate the new rate
     * @param amountBefore per month until then
     * @param amount per month from then on
     * @param difference of the two
     * @param currency ISO 4217
     * @param announcedOn when customers were told, null when it is not known
     * @param beyondControl whether the costs are beyond the operator's control
     * @param justification identifies the document that says why, null for none
     */
    public record AnnouncementView(
            String component,
            PlaceView place,
            LocalDate from,
            String unit,
            String quantity,
            String rateBefore,
            String rate,
            String amountBefore,
            String amount,
            String difference,
            String currency,
            LocalDate announcedOn,
            boolean beyondControl,
            String justification) {

        static AnnouncementView of(Announcement announcement) {
            Charge charge = announcement.charge();
            Tariff tariff = announcement.tariff();
            return new AnnouncementView(
                    charge.component().name(),
                    PlaceView.of(charge.place()),
                    tariff.from(),
                    charge.unit(),
                    charge.quantity().toPlainString(),
                    charge.rate().toPlainString(),
                    tariff.rate().toPlainString(),
                    charge.amount().toPlainString(),
                    announcement.amount().toPlainString(),
                    announcement.difference().toPlainString(),
                    charge.currency(),
                    tariff.announcedOn().orElse(null),
                    tariff.beyondControl(),
                    tariff.justification().orElse(null));
        }
    }

    /**
     * @param day first day of the new state
     * @param component name of the fee component
     * @param place what it is for
     * @param before what was charged, null when it began
     * @param after what is charged from then on, null when it ended
     * @param difference what it makes of the monthly sum
     * @param currency ISO 4217
     */
    public record ChangeView(
            LocalDate day,
            String component,
            PlaceView place,
            ChargeView before,
            ChargeView after,
            String difference,
            String currency) {

        static ChangeView of(Change change, LocalDate today) {
            return new ChangeView(
                    change.day(),
                    change.charge().component().name(),
                    PlaceView.of(change.charge().place()),
                    change.before()
                            .map(charge -> ChargeView.of(charge, List.of(), today))
                            .orElse(null),
                    change.after()
                            .map(charge -> ChargeView.of(charge, List.of(), today))
                            .orElse(null),
                    change.difference().toPlainString(),
                    change.charge().currency());
        }
    }

    /**
     * @param component name of the fee component
     * @param rate price of one unit
     * @param unit of what
     * @param currency ISO 4217
     * @param own whether it is one of the reader's building alone
     * @param from first day
     * @param to last day, null while none is known
     * @param coming whether it is not in force yet
     */
    public record TariffView(
            String component,
            String rate,
            String unit,
            String currency,
            boolean own,
            LocalDate from,
            LocalDate to,
            boolean coming) {

        static TariffView of(Tariff tariff, LocalDate today) {
            return new TariffView(
                    tariff.component().name(),
                    tariff.rate().toPlainString(),
                    tariff.unit(),
                    tariff.currency(),
                    tariff.building().isPresent(),
                    tariff.from(),
                    tariff.to().orElse(null),
                    tariff.from().isAfter(today));
        }
    }
}
