package org.ebok.api.central;

import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** The central database cannot be reached, refuses, or takes longer than allowed. Answered with 503; worth a retry. */
public final class CentralUnavailableException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the driver or the pool said, for the log only */
    public CentralUnavailableException(Throwable cause) {
        super(Problem.CENTRAL_UNAVAILABLE, cause);
    }
}
