package org.ebok.finance.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.sql.DataSource;
import org.ebok.api.store.SchemaReady;
import org.ebok.finance.ledger.LedgerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two tables: the account of each ledger as last seen, and of which account each reader knows. */
@Component(service = AccountMemory.class)
public final class AccountMemory {

    private static final String READ = """
            select a.ledger_id, a.account, a.former_account, a.noticed_at, r.account as read_account
            from finance_bank_account a
            left join finance_account_reading r on r.ledger_id = a.ledger_id and r.login = ?
            where a.ledger_id in (%s)""";

    // Two requests may see a ledger for the first time at once: the second one finds the row there, and that is well.
    private static final String ADD = """
            insert into finance_bank_account (ledger_id, account, noticed_at) values (?, ?, ?) on conflict do nothing""";

    private static final String CHANGE = """
            update finance_bank_account set account = ?, former_account = account, noticed_at = ?
            where ledger_id = ? and account = ?""";

    private static final String ADD_READING = """
            insert into finance_account_reading (account, read_at, ledger_id, login) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String CHANGE_READING =
            "update finance_account_reading set account = ?, read_at = ? where ledger_id = ? and login = ?";

    private final DataSource database;

    @Activate
    public AccountMemory(
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference(target = TransferSchema.READY) SchemaReady tables) {
        this(database);
    }

    AccountMemory(DataSource database) {
        this.database = database;
    }

    /** What is remembered of the ledgers, by one statement; a ledger that was never seen is not in the map. */
    Map<LedgerId, SeenAccount> read(String login, Collection<LedgerId> ledgers) throws SQLException {
        if (ledgers.isEmpty()) {
            return Map.of();
        }
        String sql = READ.formatted(String.join(", ", Collections.nCopies(ledgers.size(), "?")));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, login);
            int place = 2;
            for (Iterator<LedgerId> ids = ledgers.iterator(); ids.hasNext(); place++) {
                statement.setString(place, ids.next().value());
            }
            Map<LedgerId, SeenAccount> seen = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    seen.put(new LedgerId(rows.getString("ledger_id")), SeenAccount.read(rows));
                }
            }
            return seen;
        }
    }

    /** Remembers the first account of a ledger. */
    void add(LedgerId ledger, String account, OffsetDateTime now) throws SQLException {
        execute(ADD, ledger.value(), account, now);
    }

    /** Remembers that the account has changed; false when somebody else has noticed before. */
    boolean change(LedgerId ledger, String before, String after, OffsetDateTime now) throws SQLException {
        return execute(CHANGE, after, now, ledger.value(), before) > 0;
    }

    /** Remembers of which account the reader knows. */
    void addReading(LedgerId ledger, String login, String account, OffsetDateTime now) throws SQLException {
        if (execute(CHANGE_READING, account, now, ledger.value(), login) == 0) {
            execute(ADD_READING, account, now, ledger.value(), login);
        }
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
