package org.ebok.groups.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.Rule;

/**
 * Which groups stand in the rules of which others.
 *
 * @param rules the rule of each group that has one
 */
public record References(Map<GroupId, Rule> rules) {

    /** Those of groups as they are kept. */
    public static References among(Iterable<CustomerGroup> groups) {
        Map<GroupId, Rule> rules = new HashMap<>();
        groups.forEach(group -> group.rule().ifPresent(rule -> rules.put(group.id(), rule)));
        return new References(Map.copyOf(rules));
    }

    /** The same after a group got a rule. */
    References with(GroupId group, Rule rule) {
        Map<GroupId, Rule> changed = new HashMap<>(rules);
        changed.put(group, rule);
        return new References(changed);
    }

    /** These groups and all that their rules need, whatever the depth. */
    public Set<GroupId> closure(Set<GroupId> groups) {
        Set<GroupId> found = new LinkedHashSet<>();
        List<GroupId> open = new ArrayList<>(groups);
        while (!open.isEmpty()) {
            GroupId group = open.remove(open.size() - 1);
            if (found.add(group)) {
                open.addAll(in(rules.get(group)));
            }
        }
        return found;
    }

    /** The groups in whose rules a group stands. */
    Set<GroupId> to(GroupId group) {
        return rules.entrySet().stream()
                .filter(entry -> in(entry.getValue()).contains(group))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The way on which a group comes back to itself, empty when it does not. */
    Optional<List<GroupId>> circle(GroupId group) {
        return way(group, group, List.of(group));
    }

    private Optional<List<GroupId>> way(GroupId from, GroupId to, List<GroupId> sofar) {
        for (GroupId next : in(rules.get(from))) {
            List<GroupId> longer = new ArrayList<>(sofar);
            longer.add(next);
            if (next.equals(to)) {
                return Optional.of(longer);
            }
            Optional<List<GroupId>> found = sofar.contains(next) ? Optional.empty() : way(next, to, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The groups that stand in a rule itself; none in no rule. */
    public static Set<GroupId> in(Rule rule) {
        Set<GroupId> groups = new LinkedHashSet<>();
        if (rule != null) {
            rule.visit(part -> {
                if (part instanceof Rule.InGroup other) {
                    groups.add(other.group());
                }
            });
        }
        return groups;
    }
}
