package org.ebok.premises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Premises as the REST interface shows them. Areas are decimal texts, so that no client rounds them. */
final class PremisesViews {

    private PremisesViews() {}

    /** An address; every part may be null. */
    public record AddressView(String street, String building, String flat, String postalCode, String city) {

        static AddressView of(Address address) {
            return new AddressView(
                    address.street().orElse(null),
                    address.building().orElse(null),
                    address.flat().orElse(null),
                    address.postalCode().orElse(null),
                    address.city().orElse(null));
        }
    }

    /**
     * @param premises identifies the premises
     * @param kind flat, commercial, garage, supply-point or other
     * @param name what they are called beside their address, null for nothing
     * @param address where they are
     * @param floor storey, 0 for the ground floor, null when it is not known
     * @param area usable area in square metres, null when it is not known
     * @param heatedArea heated area in square metres, null when it is not known
     * @param title ownership, cooperative-right, rent, contract or other
     * @param persons persons registered, null when it is not known
     * @param from first day
     * @param to last day, null while it lasts
     * @param state now, coming or over
     * @param ledger identifier of the ledger that bills them, null for none
     * @param overlapping whether the period reaches into another one of the same customer, which cannot be
     */
    public record HoldingView(
            String premises,
            String kind,
            String name,
            AddressView address,
            Long floor,
            String area,
            String heatedArea,
            String title,
            Long persons,
            LocalDate from,
            LocalDate to,
            String state,
            String ledger,
            boolean overlapping) {

        static HoldingView of(Holding holding, LocalDate today) {
            return new HoldingView(
                    holding.premises().value(),
                    code(holding.kind()),
                    holding.name().orElse(null),
                    AddressView.of(holding.address()),
                    holding.floor().orElse(null),
                    holding.area().map(BigDecimal::toPlainString).orElse(null),
                    holding.heatedArea().map(BigDecimal::toPlainString).orElse(null),
                    code(holding.title()),
                    holding.persons().orElse(null),
                    holding.from(),
                    holding.to().orElse(null),
                    state(holding, today),
                    holding.ledger().orElse(null),
                    holding.overlapping());
        }

        private static String state(Holding holding, LocalDate today) {
            if (holding.isOn(today)) {
                return "now";
            }
            return holding.from().isAfter(today) ? "coming" : "over";
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
