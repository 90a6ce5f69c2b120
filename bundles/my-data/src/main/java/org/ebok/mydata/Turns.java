package org.ebok.mydata;

import java.util.HashSet;
import java.util.Set;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** Who has an archive made: each account one at a time. */
final class Turns {

    private final Set<String> busy = new HashSet<>();

    /**
     * Begins a turn. What has begun is ended by {@link #end}.
     *
     * @throws ProblemException {@code too-many-attempts} when the account has one
     */
    synchronized void begin(String login) {
        if (!busy.add(login)) {
            throw new ProblemException(Problem.TOO_MANY_ATTEMPTS);
        }
    }

    synchronized void end(String login) {
        busy.remove(login);
    }
}
