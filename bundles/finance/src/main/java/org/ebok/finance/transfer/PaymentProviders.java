package org.ebok.finance.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ebok.api.payment.PaymentProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The providers of online payments that are installed now. */
@Component(service = PaymentProviders.class)
public final class PaymentProviders {

    private final Collection<PaymentProvider> providers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(PaymentProvider provider) {
        providers.add(provider);
    }

    void removeProvider(PaymentProvider provider) {
        providers.remove(provider);
    }

    public List<PaymentProvider> all() {
        return providers.stream()
                .sorted(Comparator.comparing(PaymentProvider::id))
                .toList();
    }

    public Optional<PaymentProvider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
