package org.ebok.probe;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code probe_mark}. */
@Entity
@Table(name = "probe_mark")
public class MarkEntity {

    @Id
    @Column(name = "mark_id")
    private UUID markId;

    @Column(name = "name")
    private String name;

    /** For the entity manager. */
    protected MarkEntity() {}

    MarkEntity(String name) {
        this.markId = UUID.randomUUID();
        this.name = name;
    }
}
