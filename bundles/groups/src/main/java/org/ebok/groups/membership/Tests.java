package org.ebok.groups.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ebok.api.central.Row;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleSql;

/**
 * The different tests of several rules as columns of one statement, one and zero for passed or not.
 *
 * @param tests in the order of the columns
 * @param columns as they stand in the statement, each with a comma before it
 * @param parameters of them
 */
public record Tests(List<Rule.Test> tests, String columns, Map<String, Object> parameters) {

    // PostgreSQL has at most 1664 columns in a result and 65 535 parameters in a statement; others have less of these.
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_PARAMETERS = 20_000;

    /** The different tests that stand in rules. */
    public static List<Rule.Test> in(Iterable<Rule> rules) {
        Set<Rule.Test> tests = new LinkedHashSet<>();
        rules.forEach(rule -> rule.visit(part -> {
            if (part instanceof Rule.Test test) {
                tests.add(test);
            }
        }));
        return List.copyOf(tests);
    }

    /** Cut into so many as one statement can ask of so many customers: one part, but for very many. */
    static List<List<Rule.Test>> parts(List<Rule.Test> tests, int customers) {
        List<List<Rule.Test>> parts = new ArrayList<>();
        int parameters = 0;
        int from = 0;
        for (int at = 0; at < tests.size(); at++) {
            // places are rounded up to a power of two, both of customers and of values
            int own = 2 * customers + 2 * tests.get(at).values().size() + 2;
            if (at > from && (at - from == MOST_COLUMNS || parameters + own > MOST_PARAMETERS)) {
                parts.add(tests.subList(from, at));
                from = at;
                parameters = 0;
            }
            parameters += own;
        }
        if (from < tests.size()) {
            parts.add(tests.subList(from, tests.size()));
        }
        return parts;
    }

    /** As columns. */
    public static Tests of(List<Rule.Test> tests, LocalDate today) {
        RuleSql sql = new RuleSql(today);
        StringBuilder columns = new StringBuilder();
        int number = 0;
        for (Rule.Test test : tests) {
            columns.append(", case when ")
                    .append(sql.condition(test))
                    .append(" then 1 else 0 end as t")
                    .append(number);
            number++;
        }
        return new Tests(List.copyOf(tests), columns.toString(), sql.parameters());
    }

    /** By place, whether the customer of a row passed. */
    public static List<Boolean> read(Row row, int count) {
        List<Boolean> passed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            passed.add(row.number("t" + i) == 1);
        }
        return passed;
    }

    /** The tests that were passed. */
    public Set<Rule.Test> passed(List<Boolean> byPlace) {
        Set<Rule.Test> passed = new LinkedHashSet<>();
        for (int i = 0; i < tests.size(); i++) {
            if (byPlace.get(i)) {
                passed.add(tests.get(i));
            }
        }
        return passed;
    }
}
