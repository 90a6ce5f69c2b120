package org.ebok.groups.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ebok.api.group.GroupId;

/**
 * Conditions of a statement over the customers {@code c} of the central database, and the values of their parameters. What
 * has no value does not pass, and {@code not} of that does: a condition is true or false, never unknown.
 */
public final class RuleSql {

    /** The customers that conditions are about, as the source of rows of a statement. */
    public static final String CUSTOMERS = "{customer} c";

    private static final String TODAY = "today";

    private final LocalDate today;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param today the operator's day, on which premises are held or not */
    public RuleSql(LocalDate today) {
        this.today = today;
    }

    /** The value of each parameter that the conditions made so far have. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /**
     * @param rule a rule that was found right
     * @param others the rules of other groups, by their names
     * @return the condition that a customer of the rule meets
     */
    public String condition(Rule rule, Function<GroupId, Rule> others) {
        if (rule instanceof Rule.Test test) {
            return "(case when " + condition(test) + " then 1 else 0 end) = 1";
        }
        if (rule instanceof Rule.AllOf all) {
            return joined(all.rules(), others, " and ");
        }
        if (rule instanceof Rule.AnyOf any) {
            return joined(any.rules(), others, " or ");
        }
        if (rule instanceof Rule.Not not) {
            return "not (" + condition(not.rule(), others) + ")";
        }
        if (rule instanceof Rule.InGroup other) {
            return "(" + condition(others.apply(other.group()), others) + ")";
        }
        return "1 = 1";
    }

    private String joined(List<Rule> rules, Function<GroupId, Rule> others, String between) {
        return rules.stream().map(rule -> condition(rule, others)).collect(Collectors.joining(between, "(", ")"));
    }

    /** The condition of one test. */
    public String condition(Rule.Test test) {
        Attribute attribute = Attributes.asked(test);
        if (attribute.source() == Attribute.Source.CUSTOMER) {
            return comparison(test, attribute, "c." + attribute.column());
        }
        String held = "";
        if (attribute.source() == Attribute.Source.PREMISES) {
            parameters.put(TODAY, today);
            held = " and a.held_from <= :today and (a.held_to is null or a.held_to >= :today)";
        }
        return "exists (select 1 from {" + attribute.source().view() + "} a where a.customer_id = c.customer_id" + held
                + " and " + comparison(test, attribute, "a." + attribute.column()) + ")";
    }

    private String comparison(Rule.Test test, Attribute attribute, String column) {
        return switch (test.comparison()) {
            case IS_SET -> column + " is not null";
            case IN ->
                column + " in ("
                        + parameter(test.values().stream()
                                .map(value -> value(attribute, value))
                                .toList())
                        + ")";
            case STARTS_WITH ->
                column + " like " + parameter(beginning(test.values().get(0).text())) + " escape '!'";
            default ->
                attribute.type() == AttributeType.FLAG
                        ? column + " = " + value(attribute, test.values().get(0))
                        : column + " " + test.comparison().words() + " "
                                + parameter(value(attribute, test.values().get(0)));
        };
    }

    private static Object value(Attribute attribute, Literal literal) {
        return attribute
                .type()
                .value(literal)
                .orElseThrow(
                        () -> new IllegalStateException("A value of " + attribute.name() + " is none of its type"));
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
