package org.ebok.demo;

/** Identifiers of the customers that the demo's logins act for. */
final class WellKnownCustomers {

    static final String PARTLY_OVERDUE = DemoCustomer.id(1);
    static final String OVERPAID = DemoCustomer.id(2);
    static final String PAID = DemoCustomer.id(3);
    static final String COMPANY = DemoCustomer.id(4);
    static final String WITHOUT_LEDGER = DemoCustomer.id(5);
    static final String WITHOUT_BANK_ACCOUNT = DemoCustomer.id(6);
    static final String COMPANY_OWNER = DemoCustomer.id(7);

    private WellKnownCustomers() {}
}
