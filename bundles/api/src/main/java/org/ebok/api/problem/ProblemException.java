package org.ebok.api.problem;

/** Ends a request with a {@link Problem}. Nothing of the request has been done by then. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem what to answer */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /**
     * @param problem what to answer
     * @param cause for the log, may be null
     */
    public ProblemException(Problem problem, Throwable cause) {
        super(
                problem.code()
                        + problem.field().map(field -> ": " + field).orElse("")
                        + problem.detail().map(detail -> ": " + detail).orElse(""),
                cause);
        this.problem = problem;
    }

    /** @return what to answer */
    public final Problem problem() {
        return problem;
    }
}
