package org.ebok.rest.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.rest.RestResource;

/**
 * The name of an endpoint. A function cannot take the name of a part of the core, nor the other way round: of two that have
 * one path, the core's comes first.
 *
 * @param path path segment under {@code /api/}
 * @param function the function, empty for a part of the core
 */
record EndpointName(String path, Optional<FunctionId> function) implements Comparable<EndpointName> {

    private static final Comparator<EndpointName> ORDER = Comparator.comparing(EndpointName::path)
            .thenComparing(name -> name.function().isPresent());

    static EndpointName of(Map<String, Object> properties) {
        Object function = properties.get(RestResource.FUNCTION);
        Object core = properties.get(RestResource.CORE);
        if ((function == null) == (core == null)) {
            throw new IllegalArgumentException("A resource carries exactly one of the properties "
                    + RestResource.FUNCTION + " and " + RestResource.CORE + ": " + properties.get("component.name"));
        }
        return core != null
                ? new EndpointName(core.toString(), Optional.empty())
                : new EndpointName(function.toString(), Optional.of(new FunctionId(function.toString())));
    }

    @Override
    public int compareTo(EndpointName other) {
        return ORDER.compare(this, other);
    }
}
