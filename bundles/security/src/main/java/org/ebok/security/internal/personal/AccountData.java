package org.ebok.security.internal.personal;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.SecuritySchema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account, for whom it acts, what it may, and its sessions. */
@Component
public final class AccountData implements PersonalData {

    private static final String ACCOUNT = """
            select a.login, a.display_name, a.role, a.blocked, a.created_at,
                   (select max(s.created_at) from user_session s where s.account_id = a.account_id) as last_sign_in_at
            from user_account a
            where a.login = ?""";

    private static final String CUSTOMERS = """
            select c.customer_id
            from account_customer c
            join user_account a on a.account_id = c.account_id
            where a.login = ?
            order by c.customer_id""";

    private static final String PERMISSIONS = """
            select p.permission
            from account_permission p
            join user_account a on a.account_id = p.account_id
            where a.login = ?
            order by p.permission""";

    private static final String SESSIONS = """
            select s.created_at, s.last_used_at, s.expires_at
            from user_session s
            join user_account a on a.account_id = s.account_id
            where a.login = ?
            order by s.created_at""";

    private final List<PersonalTable> tables;

    @Activate
    public AccountData(
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference(target = SecuritySchema.READY) SchemaReady schema) {
        this.tables = List.of(
                new AccountTable(
                        database,
                        "account",
                        new PersonalText("Konto w e-BOK", "The account in e-BOK"),
                        List.of("login", "display_name", "role", "blocked", "created_at", "last_sign_in_at"),
                        ACCOUNT),
                new AccountTable(
                        database,
                        "account_customer",
                        new PersonalText("Kontrahenci przypisani do konta", "Customers that the account acts for"),
                        List.of("customer_id"),
                        CUSTOMERS),
                new AccountTable(
                        database,
                        "account_permission",
                        new PersonalText("Uprawnienia konta", "Permissions of the account"),
                        List.of("permission"),
                        PERMISSIONS),
                new AccountTable(
                        database,
                        "account_session",
                        new PersonalText("Trwające sesje", "Sessions that are open"),
                        List.of("created_at", "last_used_at", "expires_at"),
                        SESSIONS));
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.empty();
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
