package org.ebok.rest.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.ebok.api.problem.Problem;
import org.ebok.api.rest.RestResource;

/** What every request must be like before a resource sees it. */
final class RequestRules {

    /** The largest body that a resource takes today. */
    static final int LARGEST_BODY = 16 * 1024;

    static final Problem TOO_LARGE = Problem.of("too-large", 413, "The body is larger than " + LARGEST_BODY + " bytes");

    private static final Problem METHOD = Problem.of("method-not-allowed", 405, "The method is not known here");
    private static final Problem MEDIA_TYPE =
            Problem.of("unsupported-media-type", 415, "The body is not JSON in UTF-8");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private RequestRules() {}

    /** The problem of a request that is not served, empty when all is well. */
    static Optional<Problem> check(HttpServletRequest request) {
        if (request.getAttribute(RestResource.GUARDED) == null) {
            return Optional.of(Problem.BUSY);
        }
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(METHOD);
        }
        if (!HOST.matcher(request.getServerName()).matches()) {
            return Optional.of(Problem.BAD_REQUEST.withField("Host", "is no name of a host"));
        }
        String query = request.getQueryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            return Optional.of(Problem.BAD_REQUEST.withField("query", "has a broken escape"));
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return Optional.of(TOO_LARGE);
        }
        return WITH_BODY.contains(request.getMethod()) && !isJson(request) ? Optional.of(MEDIA_TYPE) : Optional.empty();
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json") && isUtf8(request);
    }

    private static boolean isUtf8(HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        try {
            return encoding == null || Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
