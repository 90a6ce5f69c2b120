package org.ebok.security.internal.grant;

import java.time.OffsetDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code function_grant}. */
@Entity
@Table(name = "function_grant")
public class GrantEntity {

    @Id
    @Column(name = "function_id")
    private String functionId;

    @Column(name = "granted")
    private boolean granted;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    /** For the entity manager. */
    protected GrantEntity() {}

    GrantEntity(String functionId) {
        this.functionId = functionId;
    }

    void change(boolean newState, String actor, OffsetDateTime now) {
        this.granted = newState;
        this.changedBy = actor;
        this.changedAt = now;
    }

    boolean isGranted() {
        return granted;
    }

    Grant toGrant() {
        return new Grant(functionId, granted, changedBy, changedAt);
    }
}
