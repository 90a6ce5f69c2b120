package org.ebok.meters.explanation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.meters.MetersFunction;
import org.ebok.meters.meter.Meter;
import org.ebok.meters.meter.MeterId;
import org.ebok.meters.meter.Meters;
import org.ebok.meters.meter.Reading;
import org.ebok.meters.meter.Readings;
import org.ebok.meters.meter.Stretch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which meter it is that a settlement used readings of, and leads to its own page, where all of its readings are. */
@Component(service = Explainer.class)
public final class MeterExplainer implements Explainer {

    private final Meters meters;
    private final Readings readings;

    @Activate
    public MeterExplainer(@Reference Meters meters, @Reference Readings readings) {
        this.meters = meters;
        this.readings = readings;
    }

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
        return Set.of(Matter.Kind.METER);
    }

    @Override
    public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
        MeterId id = new MeterId(matter.id());
        return meters.beside(scope, id).stream()
                .filter(meter -> meter.id().equals(id))
                .findFirst()
                .map(meter -> explanation(meter, last(scope, meter)));
    }

    private Optional<Reading> last(CustomerScope scope, Meter meter) {
        return Stretch.last(readings.all(scope, List.of(meter)).getOrDefault(meter.id(), List.of()));
    }

    @Override
    public Optional<String> page(Matter matter) {
        return matter.kind() == Matter.Kind.METER
                ? Optional.of("/meters?meter=" + URLEncoder.encode(matter.id(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Explanation explanation(Meter meter, Optional<Reading> known) {
        List<PageText> facts = new ArrayList<>();
        facts.add(PageText.of("medium." + meter.medium().code()));
        meter.place().name().ifPresent(name -> facts.add(text("why.place", "name", new PageValue.Words(name))));
        known.ifPresent(last -> facts.add(new PageText(
                "why.last",
                Map.of(
                        "value",
                        new PageValue.Quantity(last.value(), meter.unit()),
                        "date",
                        new PageValue.Day(last.day())))));
        return new Explanation(
                text("why.meter", "number", new PageValue.Words(meter.number())),
                facts,
                Optional.empty(),
                List.of(),
                List.of(new Explanation.Lead(
                        PageText.of("why.page"),
                        new Matter(Matter.Kind.METER, meter.id().value()))),
                List.of(),
                Set.of(Topic.DOCUMENTS));
    }

    private static PageText text(String key, String name, PageValue value) {
        return new PageText(key, Map.of(name, value));
    }
}
