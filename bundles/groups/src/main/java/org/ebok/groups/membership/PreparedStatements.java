package org.ebok.groups.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Statements made of rules, by their text, so that one that was checked is not checked again. Texts hold no value of a rule;
 * those that were not used for longest are forgotten.
 *
 * @param <Q> kind of query
 */
final class PreparedStatements<Q> {

    private static final int MOST = 50;

    private final Map<String, Q> queries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Q> eldest) {
            return size() > MOST;
        }
    };

    synchronized Q get(String sql, Supplier<Q> prepare) {
        return queries.computeIfAbsent(sql, text -> prepare.get());
    }
}
