package org.ebok.security.internal.account;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;

/** A row of {@code user_account}, written here and read by fixed statements. */
@Entity
@Table(name = "user_account")
public class AccountEntity {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "login")
    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "blocked")
    private boolean blocked;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @ElementCollection
    @CollectionTable(name = "account_customer", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "customer_id")
    private Set<String> customers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_permission", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    /** For the entity manager. */
    protected AccountEntity() {}

    AccountEntity(NewAccount account, String passwordHash, OffsetDateTime createdAt) {
        this.accountId = account.accountId();
        this.login = account.login();
        this.displayName = account.displayName();
        this.role = account.role();
        this.passwordHash = passwordHash;
        this.blocked = false;
        this.createdAt = createdAt;
        account.customers().forEach(customer -> customers.add(customer.value()));
    }

    String login() {
        return login;
    }

    /** The permissions of its own; what is added or removed is stored with the transaction. */
    Set<String> permissions() {
        return permissions;
    }
}
