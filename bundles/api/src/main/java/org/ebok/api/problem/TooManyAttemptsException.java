package org.ebok.api.problem;

import java.time.Duration;

/** Ends a request with {@link Problem#TOO_MANY_ATTEMPTS} and tells when to try again. */
public final class TooManyAttemptsException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /** @param retryAfter how long to wait; answered in whole seconds, at least one */
    public TooManyAttemptsException(Duration retryAfter) {
        super(Problem.TOO_MANY_ATTEMPTS);
        this.retryAfter = retryAfter;
    }

    /** @return the seconds to wait, as in the header {@code Retry-After} */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
    }
}
