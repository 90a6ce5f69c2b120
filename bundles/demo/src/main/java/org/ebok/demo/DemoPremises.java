package org.ebok.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Premises that a customer holds, as in the contract's view {@code premises}.
 *
 * @param id the same for every holder
 * @param name null where the address is enough
 * @param use what they are for
 * @param size how large they are
 * @param title by what right they are held
 * @param persons null where nobody lives there
 * @param to last day, null while it lasts
 * @param ledger that bills them
 */
record DemoPremises(
        String id,
        DemoCustomer customer,
        Use use,
        String name,
        DemoAddress address,
        Size size,
        String title,
        Integer persons,
        LocalDate from,
        LocalDate to,
        DemoLedger ledger) {

    /** The kinds of the contract. */
    enum Use {
        FLAT,
        COMMERCIAL,
        GARAGE,
        SUPPLY_POINT,
        OTHER
    }

    /**
     * Floor and areas.
     *
     * @param floor null where there is none
     * @param area m², null where it is not known
     * @param heated m², null where nothing is heated
     */
    record Size(Integer floor, BigDecimal area, BigDecimal heated) {}

    String buildingId() {
        return "B-" + Words.plain(address.street()) + "-" + Words.plain(address.building());
    }

    /** Whether the day is one of the holder's. */
    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
