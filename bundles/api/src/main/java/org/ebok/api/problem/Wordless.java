package org.ebok.api.problem;

import java.sql.SQLException;

/**
 * A failure as a log may have it: what it is and where it happened, cause by cause, and none of its messages. Database
 * drivers, collections and parsers quote values in theirs, and a value may be a name, a log-in or a balance; logs are read by
 * more people than the data, and for longer (GDPR, article 5 (1) (c) and (f)). Immutable.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private Wordless(Throwable failure, int depth) {
        super(nameOf(failure), causeOf(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    /**
     * @param failure any failure
     * @return the same without words, for a logger
     */
    public static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    /**
     * @param failure any failure
     * @return what it is: the name of its class, of a database's refusal its SQL state
     */
    public static String nameOf(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? "SQL state " + sql.getSQLState()
                : failure.getClass().getName();
    }

    /**
     * @param failure any failure
     * @return its first cause and where that happened, in one line
     */
    public static String inOneLine(Throwable failure) {
        Throwable root = failure;
        for (int i = 0; i < DEEPEST && root.getCause() != null; i++) {
            root = root.getCause();
        }
        StackTraceElement[] stack = root.getStackTrace();
        return nameOf(root) + (stack.length == 0 ? "" : " at " + stack[0]);
    }

    private static Wordless causeOf(Throwable failure, int depth) {
        return failure.getCause() == null || depth == DEEPEST ? null : new Wordless(failure.getCause(), depth + 1);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
