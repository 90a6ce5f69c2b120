package org.ebok.security.internal.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import org.ebok.api.problem.Problem;

/** Answers with a problem before JAX-RS is reached. */
final class ProblemResponse {

    private ProblemResponse() {}

    static void send(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        problem.retryAfterSeconds().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        response.getWriter().write(problem.toJson());
    }
}
