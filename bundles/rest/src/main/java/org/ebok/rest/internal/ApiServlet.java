package org.ebok.rest.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.cxf.transport.servlet.ServletController;
import org.ebok.api.problem.Problem;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * The servlet of all endpoints, on a bus of its own. A path that no endpoint has is answered as one that is not granted
 * is: with 404, and with 401 to who is not signed in.
 */
@Component(
        service = {Servlet.class, ApiServlet.class},
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/api/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=ebok-api",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED + ":Boolean=true",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + "hide-service-list-page=true"
        })
public final class ApiServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;

    private final transient CurrentSubject subject;

    @Activate
    public ApiServlet(@Reference CurrentSubject subject) {
        this.subject = subject;
        setBus(new CXFBusFactory().createBus());
    }

    @Deactivate
    void shutDown() {
        Bus own = getBus();
        own.shutdown(true);
    }

    @Override
    protected ServletController createServletController(ServletConfig config) {
        DestinationRegistry registry = getDestinationRegistryFromBusOrDefault(null);
        return new Controller(registry, config, new HttpServlet() {
            private static final long serialVersionUID = 1L;
        });
    }

    private final class Controller extends ServletController {

        Controller(DestinationRegistry registry, ServletConfig config, HttpServlet services) {
            super(registry, config, services);
        }

        @Override
        protected void generateNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Problem problem = subject.isSignedIn() ? Problem.NOT_FOUND : Problem.UNAUTHENTICATED;
            response.setStatus(problem.status());
            response.setContentType(ProblemMapper.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(problem.toJson());
        }
    }
}
