package org.ebok.api.central;

import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** The central database answered with something that its contract does not allow. Answered with 409. */
public final class CentralDataException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param column the column of the statement, or its views where one of them is wrong as a whole
     * @param expected what the contract asks for; no value of a customer belongs here
     */
    public CentralDataException(String column, String expected) {
        this(column, expected, null);
    }

    /**
     * @param column as above
     * @param expected as above
     * @param cause what the driver said, for the log only; may be null
     */
    public CentralDataException(String column, String expected, Throwable cause) {
        super(Problem.CENTRAL_DATA.withField(column, "is expected to be " + expected), cause);
    }
}
