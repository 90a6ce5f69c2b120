package org.ebok.web.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/** The shell, at every address that is nothing else: the page behind an address is found in the browser. */
@Component(
        service = Servlet.class,
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=ebok-shell"
        })
public final class ShellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What other servlets serve: while one of them is not there yet, its addresses are not pages. */
    private static final Pattern NO_PAGE = Pattern.compile("/(api|health|assets|ui|messages|operator)(/.*)?");

    private final transient WebFile page;
    private final String policy;

    @Activate
    public ShellServlet(BundleContext context) {
        this.page = new BundleFiles(context.getBundle())
                .find("assets/index.html")
                .orElseThrow(() -> new IllegalStateException("The bundle has no assets/index.html"));
        this.policy = ContentSecurityPolicy.of(new String(page.content(), StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (NO_PAGE.matcher(request.getRequestURI()).matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        page.send(request, response);
    }
}
