package org.ebok.api.problem;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of error, and what there is to say of one occurrence of it.
 *
 * @param code stable, lower-case words with hyphens; clients choose their words by it
 * @param status HTTP status code
 * @param title what the kind of error is, in a few English words
 * @param detail what is wrong this time, for a developer; never personal data or an internal name
 * @param field the parameter or property of the request that is wrong
 */
public record Problem(String code, int status, String title, Optional<String> detail, Optional<String> field) {

    private static final int SECONDS_TO_WAIT = 5;

    /** Nobody is signed in. */
    public static final Problem UNAUTHENTICATED = of("unauthenticated", 401, "Sign in first");
    /** There is nothing here for the subject: unknown, not theirs, not installed or not granted. */
    public static final Problem NOT_FOUND = of("not-found", 404, "There is nothing here");
    /** The request is not one that the resource understands. */
    public static final Problem BAD_REQUEST = of("bad-request", 400, "The request is not understood");
    /** The request may come from another site. */
    public static final Problem FORGED_REQUEST = of("forged-request", 403, "The request may come from another site");
    /** Too much is going on; worth a retry. */
    public static final Problem BUSY = of("busy", 503, "The server is busy, try again");
    /** The central database does not answer; worth a retry. */
    public static final Problem CENTRAL_UNAVAILABLE =
            of("central-unavailable", 503, "The central database does not answer");
    /** The central database holds what its contract does not allow; asking again does not help before it is corrected. */
    public static final Problem CENTRAL_DATA = of("central-data", 409, "The central database breaks its contract");
    /** Too many attempts in a short time. */
    public static final Problem TOO_MANY_ATTEMPTS = of("too-many-attempts", 429, "Too many attempts, wait a while");
    /** An error of the server. */
    public static final Problem INTERNAL = of("internal", 500, "The server failed");

    /**
     * @param code see {@link #code()}
     * @param status see {@link #status()}
     * @param title see {@link #title()}
     * @return a kind of error without detail or field
     */
    public static Problem of(String code, int status, String title) {
        return new Problem(code, status, title, Optional.empty(), Optional.empty());
    }

    /**
     * @param text see {@link #detail()}
     * @return this kind of error with the detail
     */
    public Problem withDetail(String text) {
        return new Problem(code, status, title, Optional.of(text), field);
    }

    /**
     * @param name see {@link #field()}
     * @param text what is wrong with the field
     * @return this kind of error, naming the field
     */
    public Problem withField(String name, String text) {
        return new Problem(code, status, title, Optional.of(text), Optional.of(name));
    }

    /** @return in how many seconds what passes by itself is worth another try (RFC 9110 10.2.3, RFC 6585 4); empty for the rest */
    public OptionalInt retryAfterSeconds() {
        return status == 429 || status == 503 ? OptionalInt.of(SECONDS_TO_WAIT) : OptionalInt.empty();
    }

    /** @return the {@code application/problem+json} of RFC 9457, with the members {@code code} and {@code field} added */
    public String toJson() {
        StringBuilder json = new StringBuilder(160);
        json.append("{\"type\":\"urn:ebok:problem:").append(code).append("\",\"title\":");
        quote(json, title);
        json.append(",\"status\":")
                .append(status)
                .append(",\"code\":\"")
                .append(code)
                .append('"');
        detail.ifPresent(text -> quote(json.append(",\"detail\":"), text));
        field.ifPresent(name -> quote(json.append(",\"field\":"), name));
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
