package org.ebok.meters.explanation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.meters.MetersFunction;
import org.osgi.service.component.annotations.Component;

/** Leads from a reading that a settlement used to the meter's own page, where all of its readings are. */
@Component(service = Explainer.class)
public final class MeterExplainer implements Explainer {

    @Override
    public FunctionId function() {
        return new FunctionId(MetersFunction.ID);
    }

    @Override
    public Topic topic() {
        return Topic.METERS;
    }

    @Override
    public Set<Matter.Kind> kinds() {
        return Set.of();
    }

    @Override
    public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
        return Optional.empty();
    }

    @Override
    public Optional<String> page(Matter matter) {
        return matter.kind() == Matter.Kind.METER
                ? Optional.of("/meters?meter=" + URLEncoder.encode(matter.id(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
