package org.ebok.api.payment;

import java.net.URI;
import java.util.Locale;

/** A payment service that a customer can be sent to. Registered as a service; safe for use by many threads. */
public interface PaymentProvider {

    /** @return a stable identifier: lower-case latin letters, digits and hyphens, at most 40 characters */
    String id();

    /**
     * @param language Polish or English
     * @return what the button says: "Zapłać przez ..."; never null
     */
    String title(Locale language);

    /**
     * Opens a payment with the service. Called when the customer has pressed the button, within their request, so it
     * should answer within seconds. The ledger shows the payment when the ERP has booked it, not earlier.
     *
     * @param order what is to be paid
     * @return where the customer's browser goes next; an {@code https} address
     * @throws org.ebok.api.problem.ProblemException {@code payment-unavailable} when the service cannot take it now
     */
    URI start(PaymentOrder order);
}
