/**
 * Paying online. A bundle that connects a payment service registers a {@link org.ebok.api.payment.PaymentProvider};
 * customers then find its button beside the transfer details. None comes with e-BOK.
 */
@Version("1.0.0")
package org.ebok.api.payment;

import org.osgi.annotation.versioning.Version;
