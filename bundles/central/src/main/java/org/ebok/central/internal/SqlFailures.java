package org.ebok.central.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collection;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.problem.ProblemException;

/** Tells a database that is away from one that breaks the contract. */
public final class SqlFailures {

    /** SQL standard: syntax error or access rule violation, which is how unknown views and columns are reported. */
    private static final String CLASS_OF_WRONG_NAMES = "42";

    /** PostgreSQL counts a missing right among the wrong names. Refused is refused, whatever it is that is missing. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** SQL standard: data exception, a view that computes with what does not fit. */
    private static final String CLASS_OF_WRONG_VALUES = "22";

    private SqlFailures() {}

    /**
     * What to answer in place of the exception.
     *
     * @param views the views that the statement reads; they are named where one of them is wrong
     */
    public static ProblemException translate(SQLException e, Collection<String> views) {
        String state = String.valueOf(e.getSQLState());
        if (e instanceof SQLTransientConnectionException || state.equals(INSUFFICIENT_PRIVILEGE)) {
            return new CentralUnavailableException(e);
        }
        if (state.startsWith(CLASS_OF_WRONG_NAMES)) {
            return new CentralDataException(String.join(", ", views), "there with the columns that are asked for", e);
        }
        if (state.startsWith(CLASS_OF_WRONG_VALUES)) {
            return new CentralDataException(String.join(", ", views), "rows that can be read", e);
        }
        return new CentralUnavailableException(e);
    }
}
