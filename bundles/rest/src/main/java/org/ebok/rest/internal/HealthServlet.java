package org.ebok.rest.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ebok.api.health.Health;
import org.ebok.api.health.Health.State;
import org.ebok.api.health.HealthCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * {@code /health/live} answers as long as the process serves requests; {@code /health/ready} asks every check and answers
 * 503 when one is down, with the reasons either way.
 */
@Component(
        service = Servlet.class,
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/health/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=ebok-health"
        })
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Checks without which the server is not ready: one that is missing belongs to a part that has not started. */
    private static final Set<String> REQUIRED = Set.of("features", "portal-database", "sign-in");

    private final transient ObjectMapper json = new ObjectMapper();
    private final transient Collection<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/live")) {
            send(response, State.UP, List.of());
        } else if (path.equals("/ready")) {
            List<Result> results = results();
            State worst = results.stream()
                    .map(result -> result.health().state())
                    .max(Comparator.naturalOrder())
                    .orElse(State.DOWN);
            send(response, worst, results);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<Result> results() {
        Map<String, Health> results = new TreeMap<>();
        REQUIRED.forEach(name -> results.put(name, Health.down("Not started yet")));
        checks.forEach(check -> results.put(check.name(), check.check()));
        return results.entrySet().stream()
                .map(entry -> new Result(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Result(String name, Health health) {}

    private void send(HttpServletResponse response, State state, List<Result> results) throws IOException {
        ObjectNode body = json.createObjectNode().put("status", state.name());
        ArrayNode list = body.putArray("checks");
        results.forEach(result -> list.addObject()
                .put("name", result.name())
                .put("status", result.health().state().name())
                .put("reason", result.health().reason()));
        response.setStatus(
                state == State.DOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
