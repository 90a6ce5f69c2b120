package org.ebok.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.ext.ExceptionMapper;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.problem.TooManyAttemptsException;
import org.ebok.api.problem.Wordless;
import org.ebok.api.scope.CurrentSubject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every error as RFC 9457 asks. What is the server's own fault goes to the log, never to the client. */
final class ProblemMapper implements ExceptionMapper<Throwable> {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private final CurrentSubject subject;

    ProblemMapper(CurrentSubject subject) {
        this.subject = subject;
    }

    @Override
    public Response toResponse(Throwable error) {
        Problem problem = problemOf(error);
        log(problem, error);
        ResponseBuilder answer = Response.status(problem.status())
                .type(MEDIA_TYPE + ";charset=UTF-8")
                .entity(problem.toJson());
        if (error instanceof TooManyAttemptsException tooMany) {
            answer.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
        } else {
            problem.retryAfterSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        }
        return answer.build();
    }

    /** The problem of a body that failed before anything of it was sent. */
    Problem ofBody(Exception error) {
        boolean told = error instanceof ProblemException || error instanceof WebApplicationException;
        Problem problem = told ? problemOf(error) : Problem.INTERNAL;
        log(problem, error);
        return problem;
    }

    private Problem problemOf(Throwable error) {
        if (error instanceof ProblemException known) {
            return known.problem();
        }
        if (isCausedBy(error, BoundedRequest.TooLargeException.class)) {
            return RequestRules.TOO_LARGE;
        }
        if (error instanceof JsonProcessingException json) {
            return badJson(json);
        }
        if (error instanceof WebApplicationException web) {
            return ofStatus(web);
        }
        if (isCausedBy(error, BoundedRequest.BrokenOffException.class)) {
            return Problem.BAD_REQUEST.withDetail("The request did not arrive whole");
        }
        return Problem.INTERNAL;
    }

    /** A fault of ours with its stack, what passes by itself in one line. */
    private static void log(Problem problem, Throwable error) {
        if (problem.status() == 500) {
            LOG.error("Answered 500", Wordless.of(error));
        } else if (problem.status() > 500) {
            LOG.warn("Answered {} {}: {}", problem.status(), problem.code(), Wordless.inOneLine(error));
        } else if (problem.code().equals(Problem.CENTRAL_DATA.code())) {
            LOG.warn(
                    "In the central database, {} {}",
                    problem.field().orElse("?"),
                    problem.detail().orElse("?"));
        }
    }

    private static boolean isCausedBy(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Problem badJson(JsonProcessingException error) {
        if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(reference -> String.valueOf(reference.getFieldName()))
                    .collect(Collectors.joining("."));
            return Problem.BAD_REQUEST.withField(field, "is unknown or of another type");
        }
        return Problem.BAD_REQUEST.withDetail("The body is not the JSON that is expected");
    }

    private Problem ofStatus(WebApplicationException error) {
        int status = error.getResponse().getStatus();
        if (status == 404) {
            return subject.isSignedIn() ? Problem.NOT_FOUND : Problem.UNAUTHENTICATED;
        }
        if (error instanceof ClientErrorException) {
            String title = error.getResponse().getStatusInfo().getReasonPhrase();
            return Problem.of("http-" + status, status, title);
        }
        return Problem.INTERNAL;
    }
}
