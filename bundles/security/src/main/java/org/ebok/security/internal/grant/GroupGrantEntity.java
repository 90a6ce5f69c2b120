package org.ebok.security.internal.grant;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;

/** A row of {@code function_group_grant}: a group has a function. */
@Entity
@Table(name = "function_group_grant")
public class GroupGrantEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "function_id")
    private String functionId;

    @Id
    @Column(name = "group_id")
    private String groupId;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    /** For the entity manager. */
    protected GroupGrantEntity() {}

    GroupGrantEntity(FunctionId function, GroupId group, String actor, OffsetDateTime now) {
        this.functionId = function.value();
        this.groupId = group.value();
        this.changedBy = actor;
        this.changedAt = now;
    }

    String functionId() {
        return functionId;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupGrantEntity grant
                && Objects.equals(functionId, grant.functionId)
                && Objects.equals(groupId, grant.groupId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(functionId, groupId);
    }
}
