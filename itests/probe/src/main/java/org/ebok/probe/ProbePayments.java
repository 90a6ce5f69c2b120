package org.ebok.probe;

import java.net.URI;
import java.util.Locale;
import org.ebok.api.payment.PaymentOrder;
import org.ebok.api.payment.PaymentProvider;
import org.osgi.service.component.annotations.Component;

/** A payment service that takes every order and tells its amount in the address. */
@Component
public final class ProbePayments implements PaymentProvider {

    @Override
    public String id() {
        return "probe";
    }

    @Override
    public String title(Locale language) {
        return "Probe";
    }

    @Override
    public URI start(PaymentOrder order) {
        return URI.create("https://pay.example/" + order.amount().toPlainString());
    }
}
