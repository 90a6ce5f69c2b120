package org.ebok.security.internal.session;

import org.ebok.api.health.Health;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** There as long as people can sign in. */
@Component
public final class SignInHealth implements HealthCheck {

    /** @param signIn what the check stands for: without it the check is not there, and the server not ready */
    @Activate
    public SignInHealth(@Reference SignIn signIn) {}

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public Health check() {
        return Health.up();
    }
}
