package org.ebok.finance.transfer;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code finance_account_reading}: of which account a reader knows. Rows are written by statements. */
@Entity
@Table(name = "finance_account_reading")
public class AccountReadingEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "ledger_id")
    private String ledgerId;

    @Id
    @Column(name = "login")
    private String login;

    @Column(name = "account")
    private String account;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    /** For the entity manager. */
    protected AccountReadingEntity() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountReadingEntity reading
                && Objects.equals(ledgerId, reading.ledgerId)
                && Objects.equals(login, reading.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ledgerId, login);
    }
}
