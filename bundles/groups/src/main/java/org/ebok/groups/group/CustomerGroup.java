package org.ebok.groups.group;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.Rule;

/**
 * A group of customers.
 *
 * @param id its name in rules and commands
 * @param name what it is, in the operator's words
 * @param rule who belongs to it; empty when that is a list
 * @param changedBy who changed it last
 * @param changedAt when
 */
public record CustomerGroup(GroupId id, String name, Optional<Rule> rule, String changedBy, OffsetDateTime changedAt) {

    /** Who belongs to it, for people. */
    public String inWords() {
        return rule.map(Rule::toString).orElse("a list of customers");
    }
}
