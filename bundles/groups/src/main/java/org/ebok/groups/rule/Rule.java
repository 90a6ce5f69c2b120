package org.ebok.groups.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ebok.api.group.GroupId;

/** Which customers belong to a group. Its text, read again, is the same rule. */
public sealed interface Rule {

    /** Every customer. */
    record Everyone() implements Rule {
        @Override
        public String toString() {
            return "everyone";
        }
    }

    /**
     * Whose attribute is as said. Where a customer has several values, several premises for example, one of them is enough;
     * who has none does not pass.
     *
     * @param attribute its name
     * @param comparison how values are compared
     * @param values what with; several for {@code in}, none where only being set is asked for
     */
    record Test(String attribute, Comparison comparison, List<Literal> values) implements Rule {

        /** Keeps a copy of the list. */
        public Test {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            String list = values.stream().map(Literal::toString).collect(Collectors.joining(", "));
            return switch (comparison) {
                case IS_SET -> attribute + " is set";
                case IN -> attribute + " in (" + list + ")";
                default -> attribute + " " + comparison.words() + " " + list;
            };
        }
    }

    /** Who is in another group. */
    record InGroup(GroupId group) implements Rule {
        @Override
        public String toString() {
            return "group " + group;
        }
    }

    /** Who meets each of several rules. */
    record AllOf(List<Rule> rules) implements Rule {

        /** Keeps a copy of the list. */
        public AllOf {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return joined(rules, " and ");
        }
    }

    /** Who meets one of several rules at least. */
    record AnyOf(List<Rule> rules) implements Rule {

        /** Keeps a copy of the list. */
        public AnyOf {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return joined(rules, " or ");
        }
    }

    /** Who does not meet a rule. */
    record Not(Rule rule) implements Rule {
        @Override
        public String toString() {
            return "not " + inParentheses(rule);
        }
    }

    /** Who does not meet the rule; of one that says so already, who does. */
    static Rule negated(Rule rule) {
        return rule instanceof Not not ? not.rule() : new Not(rule);
    }

    /** Calls the visitor with this rule and each one inside of it. */
    default void visit(Consumer<Rule> visitor) {
        visitor.accept(this);
        if (this instanceof AllOf all) {
            all.rules().forEach(rule -> rule.visit(visitor));
        } else if (this instanceof AnyOf any) {
            any.rules().forEach(rule -> rule.visit(visitor));
        } else if (this instanceof Not not) {
            not.rule().visit(visitor);
        }
    }

    private static String joined(List<Rule> rules, String between) {
        return rules.stream().map(Rule::inParentheses).collect(Collectors.joining(between));
    }

    private static String inParentheses(Rule rule) {
        return rule instanceof AllOf || rule instanceof AnyOf ? "(" + rule + ")" : rule.toString();
    }
}
