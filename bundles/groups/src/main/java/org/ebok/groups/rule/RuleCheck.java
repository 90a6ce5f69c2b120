package org.ebok.groups.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ebok.api.group.GroupId;

/** Holds a rule against the attributes and groups that there are. */
public final class RuleCheck {

    private final Attributes attributes;
    private final List<GroupId> groups;

    /**
     * @param attributes that there are
     * @param groups that there are
     */
    public RuleCheck(Attributes attributes, Collection<GroupId> groups) {
        this.attributes = attributes;
        this.groups = groups.stream().sorted().toList();
    }

    /**
     * @param rule as it was read
     * @return the same rule as it is kept: its texts are in quotes, its codes in capitals
     * @throws RuleException when an attribute or group does not exist, or a value is none of the attribute's
     */
    public Rule check(Rule rule) {
        if (rule instanceof Rule.AllOf all) {
            return new Rule.AllOf(all.rules().stream().map(this::check).toList());
        }
        if (rule instanceof Rule.AnyOf any) {
            return new Rule.AnyOf(any.rules().stream().map(this::check).toList());
        }
        if (rule instanceof Rule.Not not) {
            return new Rule.Not(check(not.rule()));
        }
        if (rule instanceof Rule.InGroup other && !groups.contains(other.group())) {
            throw new RuleException("there is no group " + other.group() + "; there are "
                    + (groups.isEmpty() ? "none yet" : String.join(", ", names())));
        }
        return rule instanceof Rule.Test test ? test(test) : rule;
    }

    private List<String> names() {
        return groups.stream().map(GroupId::value).toList();
    }

    private Rule test(Rule.Test test) {
        Attribute attribute = attributes
                .find(test.attribute())
                .orElseThrow(() ->
                        new RuleException("there is no attribute " + test.attribute() + "; there are " + attributes));
        AttributeType type = attribute.type();
        if (test.comparison() == Comparison.STARTS_WITH && type != AttributeType.TEXT
                || test.comparison() == Comparison.IN && type == AttributeType.FLAG
                || test.comparison().needsOrder() && !type.hasOrder()) {
            throw new RuleException("the attribute " + attribute.name() + " is " + type.words()
                    + " and cannot be compared by " + test.comparison().words());
        }
        return new Rule.Test(
                test.attribute(),
                test.comparison(),
                test.values().stream().map(value -> kept(attribute, value)).toList());
    }

    private static Literal kept(Attribute attribute, Literal literal) {
        AttributeType type = attribute.type();
        if (type.value(literal).isEmpty()) {
            throw new RuleException(
                    "the attribute " + attribute.name() + " is " + type.words() + ", which " + literal + " is not");
        }
        if (attribute.codes().isEmpty()) {
            return type.kept(literal);
        }
        String code = literal.text().toUpperCase(Locale.ROOT);
        if (!attribute.codes().contains(code)) {
            throw new RuleException("the attribute " + attribute.name() + " is one of "
                    + String.join(", ", attribute.codes()) + ", which " + literal + " is not");
        }
        return type.kept(new Literal(code, true));
    }
}
