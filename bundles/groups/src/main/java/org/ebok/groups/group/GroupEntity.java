package org.ebok.groups.group;

import java.time.OffsetDateTime;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.ebok.api.group.GroupId;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleReader;

/** A row of {@code customer_group}. */
@Entity
@Table(name = "customer_group")
public class GroupEntity {

    @Id
    @Column(name = "group_id")
    private String groupId;

    @Column(name = "name")
    private String name;

    @Column(name = "rule")
    private String rule;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    /** For the entity manager. */
    protected GroupEntity() {}

    GroupEntity(GroupId groupId) {
        this.groupId = groupId.value();
    }

    void change(String newName, Optional<Rule> newRule, String actor, OffsetDateTime now) {
        this.name = newName;
        this.rule = newRule.map(Rule::toString).orElse(null);
        changed(actor, now);
    }

    void changed(String actor, OffsetDateTime now) {
        this.changedBy = actor;
        this.changedAt = now;
    }

    CustomerGroup toGroup() {
        return new CustomerGroup(
                new GroupId(groupId), name, Optional.ofNullable(rule).map(RuleReader::read), changedBy, changedAt);
    }
}
