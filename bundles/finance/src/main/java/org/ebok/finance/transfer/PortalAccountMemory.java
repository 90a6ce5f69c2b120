package org.ebok.finance.transfer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.store.SchemaReady;
import org.ebok.finance.ledger.LedgerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The memory in the portal's database. */
@Component(service = AccountMemory.class)
public final class PortalAccountMemory implements AccountMemory {

    private static final String READ = """
            select new org.ebok.finance.transfer.SeenAccount(
              a.ledgerId, a.account, a.formerAccount, a.noticedAt, r.account)
            from BankAccountEntity a
            left join AccountReadingEntity r on r.ledgerId = a.ledgerId and r.login = :login
            where a.ledgerId in (:ledgers)""";

    // Two requests may see a ledger for the first time at once: the second one finds the row there, and that is well.
    private static final String ADD = """
            insert into finance_bank_account (ledger_id, account, noticed_at) values (:ledger, :account, :now)
            on conflict do nothing""";

    private static final String CHANGE = """
            update BankAccountEntity a set a.formerAccount = a.account, a.account = :account, a.noticedAt = :now
            where a.ledgerId = :ledger and a.account = :before""";

    private static final String ADD_READING = """
            insert into finance_account_reading (ledger_id, login, account, read_at)
            values (:ledger, :login, :account, :now)
            on conflict do nothing""";

    private static final String CHANGE_READING = """
            update AccountReadingEntity r set r.account = :account, r.readAt = :now
            where r.ledgerId = :ledger and r.login = :login""";

    private final JpaTemplate jpa;
    private final AuditTrail audit;

    @Activate
    public PortalAccountMemory(
            @Reference(target = "(osgi.unit.name=ebok-finance)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference(target = TransferSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
    }

    @Override
    public Map<LedgerId, SeenAccount> read(String login, Collection<LedgerId> ledgers) {
        if (ledgers.isEmpty()) {
            return Map.of();
        }
        return jpa
                .txExpr(TransactionType.Supports, manager -> manager.createQuery(READ, SeenAccount.class)
                        .setParameter("login", login)
                        .setParameter(
                                "ledgers", ledgers.stream().map(LedgerId::value).toList())
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(SeenAccount::ledger, Function.identity()));
    }

    @Override
    public void add(LedgerId ledger, String account, OffsetDateTime now) {
        jpa.tx(manager ->
                bind(manager.createNativeQuery(ADD), ledger, account, now).executeUpdate());
    }

    @Override
    public void change(LedgerId ledger, String before, String after, OffsetDateTime now) {
        jpa.tx(manager -> {
            int changed = bind(manager.createQuery(CHANGE), ledger, after, now)
                    .setParameter("before", before)
                    .executeUpdate();
            if (changed > 0) {
                audit.record(new AuditEvent(
                        "portal:finance", "finance.account-changed", ledger.value(), before + " " + after));
            }
        });
    }

    @Override
    public void know(LedgerId ledger, String login, String account, OffsetDateTime now) {
        jpa.tx(manager -> addReading(manager, ledger, login, account, now));
    }

    @Override
    public void confirm(LedgerId ledger, String login, String account, OffsetDateTime now) {
        jpa.tx(manager -> {
            int changed = bind(manager.createQuery(CHANGE_READING), ledger, account, now)
                    .setParameter("login", login)
                    .executeUpdate();
            if (changed == 0) {
                addReading(manager, ledger, login, account, now);
            }
            audit.record(new AuditEvent(login, "finance.account-read", ledger.value(), account));
        });
    }

    private static void addReading(
            EntityManager manager, LedgerId ledger, String login, String account, OffsetDateTime now) {
        bind(manager.createNativeQuery(ADD_READING), ledger, account, now)
                .setParameter("login", login)
                .executeUpdate();
    }

    private static Query bind(Query query, LedgerId ledger, String account, OffsetDateTime now) {
        return query.setParameter("ledger", ledger.value())
                .setParameter("account", account)
                .setParameter("now", now);
    }
}
