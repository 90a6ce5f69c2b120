package org.ebok.demo;

/**
 * A customer as in the contract's view {@code customer}.
 *
 * @param index from 1; everything about a customer follows from it
 * @param firstName null for a company
 * @param lastName null for a company
 * @param companyName null for a person
 * @param taxId ten digits, null for a person
 * @param email null when the operator has none
 * @param phone null when the operator has none
 * @param mailing where letters go, null when that is the address itself
 */
record DemoCustomer(
        int index,
        String firstName,
        String lastName,
        String companyName,
        String taxId,
        String email,
        String phone,
        DemoAddress address,
        DemoAddress mailing,
        CustomerGroup group,
        boolean active) {

    static String id(int index) {
        return "demo-%04d".formatted(index);
    }

    String id() {
        return id(index);
    }

    String number() {
        return "D%05d".formatted(index);
    }

    boolean company() {
        return companyName != null;
    }
}
