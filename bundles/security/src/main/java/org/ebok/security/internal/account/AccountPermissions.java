package org.ebok.security.internal.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.SecuritySchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions that an account has beside those of its role. They are read with the session, and so hold from the
 * account's next request on. A change and its audit record are one transaction.
 */
@Component(service = AccountPermissions.class)
public final class AccountPermissions {

    private final JpaTemplate jpa;
    private final AuditTrail audit;

    @Activate
    public AccountPermissions(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference(target = SecuritySchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
    }

    /**
     * @param actor who decides
     * @param login a log-in name in any spelling
     * @param permission what the account is to hold
     * @return whether it did not hold it before, empty when there is no such account
     */
    public Optional<Boolean> grant(String actor, String login, String permission) {
        return change(login, Set::add, new Change(actor, "permission.granted", permission));
    }

    /**
     * @param actor who decides
     * @param login a log-in name in any spelling
     * @param permission what the account is not to hold any more
     * @return whether it held it before, empty when there is no such account
     */
    public Optional<Boolean> revoke(String actor, String login, String permission) {
        return change(login, Set::remove, new Change(actor, "permission.revoked", permission));
    }

    /** What the account of a log-in name holds beside its role, in order, empty when there is no such account. */
    public Optional<List<String>> list(String login) {
        return jpa.txExpr(TransactionType.Required, manager -> find(manager, login, LockModeType.NONE)
                .map(account -> account.permissions().stream().sorted().toList()));
    }

    private record Change(String actor, String action, String permission) {}

    private Optional<Boolean> change(String login, BiPredicate<Set<String>, String> how, Change change) {
        return jpa.txExpr(TransactionType.Required, manager -> {
            Optional<AccountEntity> found = find(manager, login, LockModeType.PESSIMISTIC_WRITE);
            return found.map(account -> {
                boolean changed = how.test(account.permissions(), change.permission());
                if (changed) {
                    audit.record(new AuditEvent(change.actor(), change.action(), account.login(), change.permission()));
                }
                return changed;
            });
        });
    }

    private static Optional<AccountEntity> find(EntityManager manager, String login, LockModeType lock) {
        return manager
                .createQuery("select a from AccountEntity a where a.login = :login", AccountEntity.class)
                .setParameter("login", NewAccount.canonical(login))
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }
}
