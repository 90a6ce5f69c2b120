package org.ebok.central.internal.verify;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;

/** Tells failures of statements apart. */
final class SqlStates {

    /** PostgreSQL's and H2's own. */
    private static final Set<String> REFUSED = Set.of("42501", "90096");

    /** The schema is not there: the standard's and H2's own. */
    private static final Set<String> NO_SCHEMA = Set.of("3F000", "90079");

    private static final String CANCELLED = "57014";
    private static final String CLASS_OF_WRONG_NAMES = "42";
    private static final String CLASS_OF_LOST_CONNECTIONS = "08";

    private SqlStates() {}

    static boolean isRefused(SQLException e) {
        return REFUSED.contains(state(e));
    }

    static boolean isWrongName(SQLException e) {
        return state(e).startsWith(CLASS_OF_WRONG_NAMES) || NO_SCHEMA.contains(state(e));
    }

    static boolean isTooSlow(SQLException e) {
        return e instanceof SQLTimeoutException || state(e).equals(CANCELLED);
    }

    static boolean isLost(SQLException e) {
        return state(e).startsWith(CLASS_OF_LOST_CONNECTIONS);
    }

    /** The state, or "unknown". The message is not for printing: databases quote values in it. */
    static String state(SQLException e) {
        return e.getSQLState() == null ? "unknown" : e.getSQLState();
    }
}
