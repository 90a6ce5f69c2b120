package org.ebok.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one endpoint for each name that resources are registered under, and rebuilds only the one that changed. */
@Component(service = Endpoints.class, immediate = true)
public final class Endpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);

    private final ApiServlet servlet;
    private final CurrentSubject subject;
    private final Map<EndpointName, List<RestResource>> resources = new TreeMap<>();
    private final Map<EndpointName, Endpoint> running = new TreeMap<>();

    @Activate
    public Endpoints(@Reference ApiServlet servlet, @Reference CurrentSubject subject) {
        this.servlet = servlet;
        this.subject = subject;
        addResource(new OpenApiResource(this::resourceClasses), Map.of(RestResource.CORE, "openapi.json"));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addResource(RestResource resource, Map<String, Object> properties) {
        EndpointName name = EndpointName.of(properties);
        resources.computeIfAbsent(name, key -> new ArrayList<>()).add(resource);
        rebuild(name);
    }

    synchronized void removeResource(RestResource resource, Map<String, Object> properties) {
        EndpointName name = EndpointName.of(properties);
        List<RestResource> remaining = resources.get(name);
        if (remaining != null) {
            remaining.remove(resource);
            rebuild(name);
        }
    }

    private void rebuild(EndpointName name) {
        Endpoint before = running.remove(name);
        if (before != null) {
            before.destroy();
        }
        List<RestResource> wanted = resources.getOrDefault(name, List.of());
        if (wanted.isEmpty()) {
            resources.remove(name);
            LOG.info("Endpoint /api/{} is gone", name.path());
        } else {
            running.put(name, Endpoint.start(servlet, name, List.copyOf(wanted), subject));
            LOG.info("Endpoint /api/{} is up", name.path());
        }
    }

    /** The endpoints of this moment, in the order of their names, with the classes of their resources. */
    synchronized Map<EndpointName, List<Class<?>>> resourceClasses() {
        Map<EndpointName, List<Class<?>>> classes = new TreeMap<>();
        resources.forEach((name, set) ->
                classes.put(name, set.stream().<Class<?>>map(Object::getClass).toList()));
        return classes;
    }

    @Deactivate
    synchronized void stop() {
        running.values().forEach(Endpoint::destroy);
        running.clear();
    }
}
