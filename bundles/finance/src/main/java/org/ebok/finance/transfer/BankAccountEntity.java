package org.ebok.finance.transfer;

import java.time.OffsetDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code finance_bank_account}: the account of a ledger as last seen. Rows are written by statements. */
@Entity
@Table(name = "finance_bank_account")
public class BankAccountEntity {

    @Id
    @Column(name = "ledger_id")
    private String ledgerId;

    @Column(name = "account")
    private String account;

    @Column(name = "former_account")
    private String formerAccount;

    @Column(name = "noticed_at")
    private OffsetDateTime noticedAt;

    /** For the entity manager. */
    protected BankAccountEntity() {}
}
