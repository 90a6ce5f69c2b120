package org.ebok.security.internal.session;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.Wordless;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Binds the subject and the client of a request to its thread and clears both afterwards, whatever happens. No request may
 * come from another site; those that change something must carry a header, too, that a foreign page cannot send without
 * asking (no cross-origin request is ever allowed), and must not name a foreign origin.
 */
@Component(
        service = Filter.class,
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_PATTERN + "=/api/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_NAME + "=ebok-session"
        })
public final class SessionFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);
    private static final String REQUEST_HEADER = "X-EBOK-Request";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final SignIn signIn;
    private final ClientOfRequest client;

    @Activate
    public SessionFilter(@Reference SignIn signIn, @Reference ClientOfRequest client) {
        this.signIn = signIn;
        this.client = client;
    }

    @Override
    public void init(FilterConfig config) {
        // Everything is injected.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        client.enter(http.getRemoteAddr(), Collections.list(http.getHeaders("X-Forwarded-For")));
        try {
            filter(http, (HttpServletResponse) response, chain);
        } finally {
            client.leave();
        }
    }

    private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!comesFromOurPage(request)) {
            ProblemResponse.send(response, Problem.FORGED_REQUEST);
            return;
        }
        request.setAttribute(RestResource.GUARDED, true);
        Optional<Subject> subject;
        try {
            subject = signIn.subjectOf(request);
        } catch (IllegalStateException e) {
            LOG.error("The portal's database cannot be read", Wordless.of(e));
            ProblemResponse.send(response, Problem.BUSY);
            return;
        }
        if (subject.isPresent()) {
            proceedAs(subject.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void proceedAs(
            Subject subject, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SubjectThreadState state = new SubjectThreadState(subject);
        state.bind();
        try {
            chain.doFilter(request, response);
        } finally {
            state.clear();
        }
    }

    /**
     * Reading is not harmless either: what is opened is noted as delivered. A browser tells since 2023, whichever it is, whether
     * another site had it ask (Fetch Metadata); other clients say nothing and have no cookie that is not theirs.
     */
    private static boolean comesFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ours = site == null || site.equals("same-origin") || site.equals("none");
        return ours && (SAFE_METHODS.contains(request.getMethod()) || isMarked(request));
    }

    private static boolean isMarked(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return "1".equals(request.getHeader(REQUEST_HEADER))
                && (origin == null || origin.endsWith("://" + request.getHeader("Host")));
    }

    @Override
    public void destroy() {
        // Nothing is kept.
    }
}
