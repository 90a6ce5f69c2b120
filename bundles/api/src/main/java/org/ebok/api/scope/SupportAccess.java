package org.ebok.api.scope;

import java.util.Optional;

/**
 * Lets an operator of the console act on the data of one customer. Each use leaves a record in the audit trail before
 * the scope is handed out. Safe for use by many threads.
 */
public interface SupportAccess {

    /**
     * @param consoleUser who is signed in at the console, null at the terminal that the server was started in
     * @param customerNumber the number printed on the customer's letters, as in {@code EBOK.CUSTOMER.CUSTOMER_NUMBER}
     * @param purpose what the scope is for, in a few words, kept in the audit trail
     * @return a scope of that customer alone, or empty when the central database has no such number
     * @throws org.ebok.api.central.CentralUnavailableException when the central database does not answer
     * @throws IllegalStateException while the calling thread serves a request, whose subject has a scope of its own
     */
    Optional<CustomerScope> openCustomer(String consoleUser, String customerNumber, String purpose);

    /**
     * @param consoleUser as above
     * @param purpose what the scope is for, in a few words, kept in the audit trail
     * @return a scope over the rows of all customers, for staff
     * @throws IllegalStateException as above
     */
    StaffScope openAll(String consoleUser, String purpose);
}
