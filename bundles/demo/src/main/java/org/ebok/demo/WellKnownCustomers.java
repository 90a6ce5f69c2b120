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
    static final String IN_ARREARS = DemoCustomer.id(8);
    static final String COMPANY_IN_DEBT = DemoCustomer.id(9);
    static final String EVERY_KIND = DemoCustomer.id(10);
    static final String LONG_HISTORY = DemoCustomer.id(12);
    static final String NOTHING_BOOKED = DemoCustomer.id(13);

    /** Customers up to this one are made to measure. */
    static final int LAST = 13;

    private WellKnownCustomers() {}
}
