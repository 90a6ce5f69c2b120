package org.ebok.archive.publication;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code document_opening}: the first time that an account opened a document. Rows are written by statements. */
@Entity
@Table(name = "document_opening")
public class OpeningEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    @Column(name = "login")
    private String login;

    @Column(name = "customer_id")
    private String customerId;

    @Column(name = "number")
    private String number;

    @Column(name = "batch_id")
    private String batchId;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    /** For the entity manager. */
    protected OpeningEntity() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningEntity opening
                && Objects.equals(documentId, opening.documentId)
                && Objects.equals(login, opening.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, login);
    }
}
