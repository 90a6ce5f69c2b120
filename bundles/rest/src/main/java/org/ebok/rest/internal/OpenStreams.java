package org.ebok.rest.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.problem.Problem;

/**
 * The streams that are being sent. Each keeps a thread as long as its reader takes, and a reader may be as slow as they
 * like: so one reader has only some at a time, and all of them together leave threads to everything else.
 */
final class OpenStreams {

    /** A reader saves a file or two, and a browser begins one anew. */
    static final int OF_ONE_READER = 4;

    /** Of the 200 threads that the HTTP server has. */
    static final int IN_ALL = 80;

    private final Map<String, Integer> byReader = new HashMap<>();
    private int all;

    /** Begins a stream, or tells why not. What has begun is ended by {@link #end}. */
    synchronized Optional<Problem> begin(String reader) {
        if (byReader.getOrDefault(reader, 0) >= OF_ONE_READER) {
            return Optional.of(Problem.TOO_MANY_ATTEMPTS);
        }
        if (all >= IN_ALL) {
            return Optional.of(Problem.BUSY);
        }
        all++;
        byReader.merge(reader, 1, Integer::sum);
        return Optional.empty();
    }

    synchronized void end(String reader) {
        all--;
        byReader.computeIfPresent(reader, (key, streams) -> streams == 1 ? null : streams - 1);
    }
}
