package org.ebok.rest.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

/**
 * Keeps one endpoint for each name that resources are registered under, and rebuilds only the one that changed. An
 * endpoint starts with the first request for it: a start of the server, where the resources of a function come one by
 * one, does not build it anew for each of them.
 */
@Component(service = Endpoints.class, immediate = true)
public final class Endpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);

    private final ApiServlet servlet;
    private final CurrentSubject subject;
    private final Map<EndpointName, List<RestResource>> resources = new TreeMap<>();
    private final Map<String, Endpoint> running = new ConcurrentHashMap<>();

    @Activate
    public Endpoints(@Reference ApiServlet servlet, @Reference CurrentSubject subject) {
        this.servlet = servlet;
        this.subject = subject;
        addResource(new OpenApiResource(this::resourceClasses), Map.of(RestResource.CORE, "openapi.json"));
        servlet.beforeRequests(this::start);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addResource(RestResource resource, Map<String, Object> properties) {
        EndpointName name = EndpointName.of(properties);
        resources.computeIfAbsent(name, key -> new ArrayList<>()).add(resource);
        if (resources.keySet().stream()
                        .filter(other -> other.path().equals(name.path()))
                        .count()
                > 1) {
            LOG.error(
                    "A function and a part of the core are both called {}: the function is not published", name.path());
        }
        LOG.info("Endpoint /api/{} has {}", name.path(), resource.getClass().getSimpleName());
        stop(name);
    }

    synchronized void removeResource(RestResource resource, Map<String, Object> properties) {
        EndpointName name = EndpointName.of(properties);
        List<RestResource> remaining = resources.get(name);
        if (remaining != null) {
            remaining.remove(resource);
            stop(name);
            if (remaining.isEmpty()) {
                resources.remove(name);
                LOG.info("Endpoint /api/{} is gone", name.path());
            }
        }
    }

    private void stop(EndpointName name) {
        Endpoint before = running.remove(name.path());
        if (before != null) {
            before.destroy();
        }
    }

    /** Starts the endpoint of a path unless it runs, or there is none. */
    private void start(String path) {
        if (!running.containsKey(path)) {
            startNow(path);
        }
    }

    private synchronized void startNow(String path) {
        if (running.containsKey(path)) {
            return;
        }
        published()
                .filter(name -> name.path().equals(path))
                .findFirst()
                .ifPresent(name ->
                        running.put(path, Endpoint.start(servlet, name, List.copyOf(resources.get(name)), subject)));
    }

    /** The endpoints of this moment, in the order of their names, with the classes of their resources. */
    synchronized Map<EndpointName, List<Class<?>>> resourceClasses() {
        Map<EndpointName, List<Class<?>>> classes = new TreeMap<>();
        published()
                .forEach(name -> classes.put(
                        name,
                        resources.get(name).stream()
                                .<Class<?>>map(Object::getClass)
                                .toList()));
        return classes;
    }

    /** The first of each path. */
    private Stream<EndpointName> published() {
        Set<String> paths = new HashSet<>();
        return resources.keySet().stream().filter(name -> paths.add(name.path()));
    }

    @Deactivate
    synchronized void stop() {
        servlet.beforeRequests(path -> {});
        running.values().forEach(Endpoint::destroy);
        running.clear();
    }
}
