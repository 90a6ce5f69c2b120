package org.ebok.rest.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.DestinationFactory;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.cxf.transport.servlet.ServletController;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.Wordless;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servlet of all endpoints, on a bus and a registry of destinations of its own: CXF has one for the whole framework,
 * with a servlet of its own at another address, which would lead around the session filter. A path that no endpoint has
 * is answered as one that is not granted is: with 404, and with 401 to who is not signed in.
 */
@Component(
        service = {Servlet.class, ApiServlet.class},
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/api/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=ebok-api",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + "hide-service-list-page=true"
        })
public final class ApiServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient CurrentSubject subject;
    private final transient ProblemMapper problems;
    private final transient OpenStreams streams = new OpenStreams();
    private final transient DestinationRegistry registry;
    private final transient DestinationFactory destinations;
    private transient volatile Consumer<String> listener = path -> {};

    @Activate
    public ApiServlet(@Reference CurrentSubject subject) {
        this(subject, new DestinationRegistryImpl(), bus());
    }

    /** With a class loader of its own, which it would otherwise look for at each request. */
    private static Bus bus() {
        Bus bus = new CXFBusFactory().createBus();
        bus.setExtension(ApiServlet.class.getClassLoader(), ClassLoader.class);
        return bus;
    }

    private ApiServlet(CurrentSubject subject, DestinationRegistry registry, Bus bus) {
        super(registry, bus);
        this.subject = subject;
        this.problems = new ProblemMapper(subject);
        this.registry = registry;
        this.destinations = new HTTPTransportFactory(registry);
    }

    /** Where endpoints of this servlet are put. */
    DestinationFactory destinations() {
        return destinations;
    }

    /** Who is told the endpoint's name before each request for it. */
    void beforeRequests(Consumer<String> listener) {
        this.listener = listener;
    }

    /** What is being streamed by this servlet. */
    OpenStreams streams() {
        return streams;
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        guard(response);
        StoppableResponse stoppable = new StoppableResponse(response, !"HEAD".equals(request.getMethod()));
        try {
            Optional<Problem> problem = RequestRules.check(request);
            if (problem.isPresent()) {
                send(response, problem.get());
            } else {
                listener.accept(endpoint(request));
                super.invoke(new BoundedRequest(request, RequestRules.LARGEST_BODY), stoppable);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            answer(response, e);
        }
        Optional<Exception> failure = stoppable.failure();
        if (failure.isPresent()) {
            afterAFailure(stoppable, response, failure.get());
        }
    }

    /** The first segment behind {@code /api}. */
    private static String endpoint(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    /** What is personal stays in no cache, and no browser takes an answer for what it is not. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** What fails outside of JAX-RS is answered like everything else. */
    private static void answer(HttpServletResponse response, Exception error) throws ServletException {
        if (response.isCommitted()) {
            throw new ServletException(Wordless.of(error));
        }
        LOG.warn("A request failed outside of its resource", Wordless.of(error));
        replace(response, Problem.INTERNAL);
    }

    /**
     * A body that failed is a problem like any other as long as nothing of it has been sent. Afterwards the connection
     * is broken, so that nobody takes a part for the whole: an exception out of a servlet does that, and the container
     * logs an {@link IOException} in one line.
     */
    private void afterAFailure(StoppableResponse stopped, HttpServletResponse response, Exception failure)
            throws ServletException {
        if (stopped.clientIsGone()) {
            LOG.debug("The client went away after {} bytes", stopped.written());
        } else if (response.isCommitted()) {
            throw new ServletException(new IOException(
                    "The answer broke off after " + stopped.written() + " bytes: " + Wordless.inOneLine(failure)));
        } else {
            replace(response, problems.ofBody(failure));
        }
    }

    private static void replace(HttpServletResponse response, Problem problem) throws ServletException {
        try {
            response.reset();
            guard(response);
            send(response, problem);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected ServletController createServletController(ServletConfig config) {
        return new Controller(config, new HttpServlet() {
            private static final long serialVersionUID = 1L;
        });
    }

    private static void send(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemMapper.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        problem.retryAfterSeconds().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        response.getWriter().write(problem.toJson());
    }

    private final class Controller extends ServletController {

        Controller(ServletConfig config, HttpServlet services) {
            super(registry, config, services);
        }

        @Override
        protected void generateNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
            send(response, subject.isSignedIn() ? Problem.NOT_FOUND : Problem.UNAUTHENTICATED);
        }
    }
}
