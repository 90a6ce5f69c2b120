package org.ebok.finance.personal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.store.SchemaReady;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.Ledgers;
import org.ebok.finance.transfer.KnownAccount;
import org.ebok.finance.transfer.TransferSchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which bank accounts of the customers' ledgers the portal has seen, and of which the reader has read. */
@Component(service = KnownAccountTable.class)
public final class KnownAccountTable implements PersonalTable {

    private static final String KNOWN = """
            select new org.ebok.finance.transfer.KnownAccount(
              a.ledgerId, a.account, a.formerAccount, a.noticedAt, r.account, r.readAt)
            from BankAccountEntity a
            left join AccountReadingEntity r on r.ledgerId = a.ledgerId and r.login = :login
            where a.ledgerId in (:ledgers)
            order by a.ledgerId""";

    private final JpaTemplate jpa;
    private final Ledgers ledgers;

    @Activate
    public KnownAccountTable(
            @Reference(target = "(osgi.unit.name=ebok-finance)") JpaTemplate jpa,
            @Reference Ledgers ledgers,
            @Reference(target = TransferSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.ledgers = ledgers;
    }

    @Override
    public String name() {
        return "known_bank_account";
    }

    @Override
    public PersonalText title() {
        return new PersonalText(
                "Rachunki do wpłat, o których powiadomiono", "Accounts to pay into that were announced");
    }

    @Override
    public List<String> columns() {
        return List.of("ledger_id", "account", "former_account", "noticed_at", "read_account", "read_at");
    }

    @Override
    public long count(PersonalSubject subject) {
        return known(subject).size();
    }

    @Override
    public void read(PersonalSubject subject, Rows rows) throws IOException {
        for (KnownAccount one : known(subject)) {
            rows.row(Arrays.asList(
                    one.ledgerId(), one.account(), one.former(), one.noticedAt(), one.read(), one.readAt()));
        }
    }

    /** One row a ledger: there are few. */
    private List<KnownAccount> known(PersonalSubject subject) {
        List<String> own = ledgers.list(subject.scope()).stream()
                .map(Ledger::id)
                .map(id -> id.value())
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        return jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(KNOWN, KnownAccount.class)
                .setParameter("login", subject.login())
                .setParameter("ledgers", own)
                .getResultList());
    }
}
