package org.ebok.demo;

/**
 * A ledger as in the contract's view {@code ledger}; its currency is PLN.
 *
 * @param customer whose it is
 * @param position from 1 within the customer
 * @param bankAccount 26 digits, null when there is none
 * @param history what was booked in it
 */
record DemoLedger(DemoCustomer customer, int position, String name, String bankAccount, History history) {

    String id() {
        return customer.id() + "-" + position;
    }

    String symbol() {
        return "204-%05d-%d".formatted(customer.index(), position);
    }
}
