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

    /** Those of these rules. */
    public static Tests of(Iterable<Rule> rules, LocalDate today) {
        Set<Rule.Test> tests = new LinkedHashSet<>();
        rules.forEach(rule -> rule.visit(part -> {
            if (part instanceof Rule.Test test) {
                tests.add(test);
            }
        }));
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
