package org.ebok.mydata;

import java.util.HashSet;
import java.util.Set;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/** An archive is much work for two databases: each account makes one at a time, and all of them together a few. */
final class Turns {

    private final Set<String> busy = new HashSet<>();
    private final int atOnce;

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Begins a turn. What has begun is ended by {@link #end}.
     *
     * @throws ProblemException {@code too-many-attempts} when the account has one, {@code busy} when too many have
     */
    synchronized void begin(String login) {
        if (busy.contains(login)) {
            throw new ProblemException(Problem.TOO_MANY_ATTEMPTS);
        }
        if (busy.size() >= atOnce) {
            throw new ProblemException(Problem.BUSY);
        }
        busy.add(login);
    }

    synchronized void end(String login) {
        busy.remove(login);
    }
}
