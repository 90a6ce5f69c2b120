package org.ebok.archive.publication;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code document_recall}: a document or a batch that was taken back. Rows are written by statements. */
@Entity
@Table(name = "document_recall")
public class RecallEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "kind")
    private String kind;

    @Id
    @Column(name = "recalled_id")
    private String recalledId;

    @Column(name = "recalled_at")
    private OffsetDateTime recalledAt;

    @Column(name = "recalled_by")
    private String recalledBy;

    @Column(name = "reason")
    private String reason;

    /** For the entity manager. */
    protected RecallEntity() {}

    /** What was taken back. */
    Recalled recalled() {
        return new Recalled(Recalled.Kind.valueOf(kind), recalledId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecallEntity recall
                && Objects.equals(kind, recall.kind)
                && Objects.equals(recalledId, recall.recalledId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, recalledId);
    }
}
