package org.ebok.web.internal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.operator.CurrentOperator;
import org.ebok.api.operator.OperatorProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * The operator as configured. The component outlives a change of its configuration, so that what uses it is not started
 * anew.
 */
@Component(
        service = {Operator.class, CurrentOperator.class},
        configurationPid = "org.ebok.operator")
@Designate(ocd = OperatorConfiguration.class)
public final class Operator implements CurrentOperator {

    private volatile ConfiguredOperator current;

    @Activate
    public Operator(OperatorConfiguration configuration) {
        this.current = ConfiguredOperator.of(configuration);
    }

    @Modified
    void change(OperatorConfiguration configuration) {
        current = ConfiguredOperator.of(configuration);
    }

    @Override
    public OperatorProfile profile() {
        return current.profile();
    }

    OperatorConfiguration configuration() {
        return current.configuration();
    }

    Optional<WebFile> logo() {
        return current.logo();
    }

    Theme theme() {
        return current.theme();
    }

    List<Link> links() {
        return current.links();
    }
}
