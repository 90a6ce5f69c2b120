package org.ebok.security.internal.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.SecuritySchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes and finds accounts. An account and the audit record of its making are one transaction. */
@Component(service = Accounts.class)
public final class Accounts {

    private static final String BY_LOGIN =
            "select account_id, login, password_hash, blocked from user_account where login = ?";

    private final JpaTemplate jpa;
    private final DataSource database;
    private final AuditTrail audit;
    private final PasswordHasher hasher;
    private final Clock clock;

    @Activate
    public Accounts(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference AuditTrail audit,
            @Reference PasswordHasher hasher,
            @Reference Clock clock,
            @Reference(target = SecuritySchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.database = database;
        this.audit = audit;
        this.hasher = hasher;
        this.clock = clock;
    }

    /**
     * What signing in needs of an account.
     *
     * @param accountId the account
     * @param login its log-in name
     * @param passwordHash its hash
     * @param blocked whether it may not sign in
     */
    public record Credentials(UUID accountId, String login, String passwordHash, boolean blocked) {

        /** Names the account and keeps the hash to itself. */
        @Override
        public String toString() {
            return "Credentials[" + login + "]";
        }
    }

    /**
     * @param login a log-in name in any spelling
     * @return the credentials of that account, empty when there is none
     */
    public Optional<Credentials> findCredentials(String login) {
        if (!NewAccount.isLogin(login)) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_LOGIN)) {
            statement.setString(1, NewAccount.canonical(login));
            try (ResultSet result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new Credentials(
                                result.getObject(1, UUID.class),
                                result.getString(2),
                                result.getString(3),
                                result.getBoolean(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Accounts cannot be read", e);
        }
    }

    /**
     * Makes a customer's account.
     *
     * @param actor who asks for it, for the audit trail
     * @param login log-in name
     * @param customers the customers it acts for
     * @param password its password in clear
     * @return false when the log-in name is taken; nothing has happened then
     * @throws IllegalArgumentException when the log-in name is not one
     */
    public boolean createCustomer(String actor, String login, Set<CustomerId> customers, String password) {
        return create(actor, NewAccount.ofCustomer(login, customers), password);
    }

    /**
     * Makes an administrator's account; parameters as above.
     *
     * @param displayName how to address the administrator
     * @return false when the log-in name is taken
     */
    public boolean createAdministrator(String actor, String login, String displayName, String password) {
        return create(actor, NewAccount.ofAdministrator(login, displayName), password);
    }

    /** @return whether there is an administrator at all */
    public boolean hasAdministrator() {
        return jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(
                                "select count(a) from AccountEntity a where a.role = :role", Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult())
                > 0;
    }

    private boolean create(String actor, NewAccount account, String password) {
        String hash = hasher.hash(password.toCharArray());
        AccountEntity entity = new AccountEntity(account, hash, OffsetDateTime.now(clock));
        return jpa.txExpr(TransactionType.Required, manager -> {
            boolean taken = !manager.createQuery("select a.login from AccountEntity a where a.login = :login")
                    .setParameter("login", account.login())
                    .getResultList()
                    .isEmpty();
            if (taken) {
                return false;
            }
            manager.persist(entity);
            manager.flush();
            audit.record(new AuditEvent(
                    actor,
                    "account.created",
                    account.login(),
                    account.role() + ", customers: " + account.customers().size()));
            return true;
        });
    }
}
