package org.ebok.groups.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.RuleTokens.Kind;
import org.ebok.groups.rule.RuleTokens.Token;

/**
 * Reads the text of a rule:
 *
 * <pre>
 * rule   = term {"or" term}
 * term   = factor {("and" | "except") factor}
 * factor = "not" factor | "(" rule ")" | "everyone" | "group" NAME | test
 * test   = NAME ("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") value
 *        | NAME ["not"] "in" "(" value {"," value} ")" | NAME "starts" "with" value | NAME "is" ("set" | "empty")
 * value  = word | "'" text "'"
 * </pre>
 */
public final class RuleReader {

    /** More would be a list of customers, which is a group of its own kind. */
    static final int MOST_VALUES = 500;

    private static final int DEEPEST = 50;

    private static final Set<String> WORDS = Set.of("and", "or", "not", "except", "everyone", "group", "in");

    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "=", Comparison.EQUALS,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);

    private final List<Token> tokens;
    private int next;
    private int depth;

    private RuleReader(String text) {
        this.tokens = RuleTokens.of(text);
    }

    /**
     * @param text of a rule
     * @return the rule; whether its attributes and groups exist is not looked at
     * @throws RuleException when the text is no rule
     */
    public static Rule read(String text) {
        RuleReader reader = new RuleReader(text);
        Rule rule = reader.rule();
        if (reader.peek().kind() != Kind.END) {
            throw reader.unexpected("and, or, except, or the end of the rule");
        }
        return rule;
    }

    private Rule rule() {
        depth++;
        if (depth > DEEPEST) {
            throw new RuleException("parentheses are nested too deeply", peek().at());
        }
        List<Rule> terms = new ArrayList<>(List.of(term()));
        while (accept("or")) {
            terms.add(term());
        }
        depth--;
        return terms.size() == 1 ? terms.get(0) : new Rule.AnyOf(terms);
    }

    private Rule term() {
        List<Rule> factors = new ArrayList<>(List.of(factor()));
        while (peek().is("and") || peek().is("except")) {
            boolean except = peek().is("except");
            next++;
            Rule factor = factor();
            factors.add(except ? Rule.negated(factor) : factor);
        }
        return factors.size() == 1 ? factors.get(0) : new Rule.AllOf(factors);
    }

    private Rule factor() {
        boolean not = false;
        while (accept("not")) {
            not = !not;
        }
        Rule rule = positive();
        return not ? Rule.negated(rule) : rule;
    }

    private Rule positive() {
        if (accept("(")) {
            Rule rule = rule();
            expect(")");
            return rule;
        }
        if (accept("everyone")) {
            return new Rule.Everyone();
        }
        return accept("group") ? group() : test();
    }

    private Rule group() {
        Token name = peek();
        try {
            GroupId group = new GroupId(name.text());
            next++;
            return new Rule.InGroup(group);
        } catch (IllegalArgumentException noName) {
            throw unexpected("the name of a group");
        }
    }

    private Rule test() {
        Token name = peek();
        if (name.kind() != Kind.WORD || WORDS.contains(name.text().toLowerCase(Locale.ROOT))) {
            throw unexpected("an attribute, group, everyone, not, or a parenthesis");
        }
        next++;
        String attribute = name.text().toLowerCase(Locale.ROOT);
        if (accept("!=")) {
            return new Rule.Not(new Rule.Test(attribute, Comparison.EQUALS, List.of(value())));
        }
        Comparison comparison = COMPARISONS.get(peek().text());
        if (comparison != null && peek().kind() == Kind.SYMBOL) {
            next++;
            return new Rule.Test(attribute, comparison, List.of(value()));
        }
        return worded(attribute);
    }

    private Rule worded(String attribute) {
        if (accept("starts")) {
            expect("with");
            return new Rule.Test(attribute, Comparison.STARTS_WITH, List.of(value()));
        }
        if (accept("is")) {
            boolean empty = accept("empty");
            if (!empty) {
                expect("set");
            }
            Rule set = new Rule.Test(attribute, Comparison.IS_SET, List.of());
            return empty ? new Rule.Not(set) : set;
        }
        boolean not = accept("not");
        if (!accept("in")) {
            throw unexpected(not ? "in" : "=, !=, <, <=, >, >=, in, not in, starts with, is set, or is empty");
        }
        Rule in = new Rule.Test(attribute, Comparison.IN, values());
        return not ? new Rule.Not(in) : in;
    }

    private List<Literal> values() {
        expect("(");
        List<Literal> values = new ArrayList<>(List.of(value()));
        while (accept(",")) {
            values.add(value());
            if (values.size() > MOST_VALUES) {
                throw new RuleException(
                        "more than " + MOST_VALUES + " values; make a group of a list of customers instead",
                        tokens.get(next - 1).at());
            }
        }
        expect(")");
        return values;
    }

    private Literal value() {
        Token token = peek();
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            throw unexpected("a value");
        }
        next++;
        return new Literal(token.text(), token.kind() == Kind.QUOTED);
    }

    private boolean accept(String word) {
        boolean there = peek().kind() != Kind.END && peek().is(word);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw unexpected(word);
        }
    }

    private RuleException unexpected(String wanted) {
        Token token = peek();
        String found = token.kind() == Kind.END ? "the rule ends" : "there is " + token.text();
        return new RuleException(found + " where " + wanted + " is expected", token.at());
    }

    private Token peek() {
        return tokens.get(next);
    }
}
