package org.ebok.central.internal;

import java.sql.SQLException;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.problem.ProblemException;

/** Tells a database that is away from one that breaks the contract. */
public final class SqlFailures {

    /** SQL standard: syntax error or access rule violation, which is how unknown views and columns are reported. */
    private static final String CLASS_OF_WRONG_NAMES = "42";

    private SqlFailures() {}

    /** What to answer in place of the exception. */
    public static ProblemException translate(SQLException e) {
        String state = e.getSQLState();
        if (state != null && state.startsWith(CLASS_OF_WRONG_NAMES)) {
            return new CentralDataException("view", "views and columns as in the contract", e);
        }
        return new CentralUnavailableException(e);
    }
}
