package org.ebok.groups.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.Rule;

/** Whether one customer belongs to groups: decided of the tests that the customer passes and the lists that it is on. */
public final class Belonging {

    private final Map<GroupId, Rule> rules;
    private final Set<Rule.Test> passed;
    private final Set<GroupId> lists;
    private final Map<GroupId, Boolean> decided = new HashMap<>();

    /**
     * @param rules of the groups that have one, none of which leads back to itself
     * @param passed the tests of these rules that the customer passes
     * @param lists the groups on whose lists the customer is
     */
    public Belonging(Map<GroupId, Rule> rules, Set<Rule.Test> passed, Set<GroupId> lists) {
        this.rules = rules;
        this.passed = passed;
        this.lists = lists;
    }

    /** Whether the customer belongs to the group; to one that does not exist nobody does. */
    public boolean isIn(GroupId group) {
        Boolean known = decided.get(group);
        if (known == null) {
            Rule rule = rules.get(group);
            known = rule == null ? lists.contains(group) : meets(rule);
            decided.put(group, known);
        }
        return known;
    }

    /** Whether the customer meets a rule. */
    public boolean meets(Rule rule) {
        if (rule instanceof Rule.Test) {
            return passed.contains(rule);
        }
        if (rule instanceof Rule.AllOf all) {
            return all.rules().stream().allMatch(this::meets);
        }
        if (rule instanceof Rule.AnyOf any) {
            return any.rules().stream().anyMatch(this::meets);
        }
        if (rule instanceof Rule.Not not) {
            return !meets(not.rule());
        }
        return rule instanceof Rule.Everyone || rule instanceof Rule.InGroup other && isIn(other.group());
    }
}
