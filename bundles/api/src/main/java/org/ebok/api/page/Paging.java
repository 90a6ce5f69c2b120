package org.ebok.api.page;

import java.util.Optional;
import java.util.function.Function;
import org.ebok.api.problem.ProblemException;

/** Reads the parameters {@code limit} and {@code after}, which every list has. */
public final class Paging {

    /** How many rows a page has where nobody says. */
    public static final int DEFAULT_SIZE = 50;

    /** How many rows a page has at the most. */
    public static final int LARGEST_SIZE = 200;

    private Paging() {}

    /**
     * @param limit the parameter as it came, null when it did not
     * @return how many rows the page has, 1 to {@link #LARGEST_SIZE}
     * @throws ProblemException {@code bad-request}, naming {@code limit}
     */
    public static int size(String limit) {
        if (limit == null) {
            return DEFAULT_SIZE;
        }
        if (!limit.matches("[0-9]{1,4}")) {
            throw new RequestParameter("limit", limit).bad("is not a whole number");
        }
        int size = Integer.parseInt(limit);
        if (size < 1 || size > LARGEST_SIZE) {
            throw new RequestParameter("limit", limit).bad("is not from 1 to " + LARGEST_SIZE);
        }
        return size;
    }

    /**
     * @param after the parameter as it came, null when it did not
     * @param first the place before the first row
     * @param decode reads a key, as by {@link OpaqueKey#decode}
     * @param <K> a place in the list
     * @return after which place the page begins
     * @throws ProblemException {@code bad-request}, naming {@code after}
     */
    public static <K> K after(String after, K first, Function<String, Optional<K>> decode) {
        return after == null
                ? first
                : decode.apply(after)
                        .orElseThrow(() -> new RequestParameter("after", after).bad("is no key of a page"));
    }
}
