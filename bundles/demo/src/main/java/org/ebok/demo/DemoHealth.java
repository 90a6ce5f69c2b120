package org.ebok.demo;

import org.ebok.api.health.Health;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The server is not ready before the demo is: whoever waits for it wants to sign in. */
@Component
public final class DemoHealth implements HealthCheck {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Demo demo;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Health check() {
        return demo == null ? Health.down("The demo is being filled") : Health.up();
    }
}
