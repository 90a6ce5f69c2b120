package org.ebok.rest.internal;

import org.apache.karaf.features.BootFinished;
import org.ebok.api.health.Health;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The server is not ready before the features that it starts with are installed. */
@Component
public final class BootHealth implements HealthCheck {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile BootFinished finished;

    @Override
    public String name() {
        return "features";
    }

    @Override
    public Health check() {
        return finished == null ? Health.down("The features of the start are being installed") : Health.up();
    }
}
