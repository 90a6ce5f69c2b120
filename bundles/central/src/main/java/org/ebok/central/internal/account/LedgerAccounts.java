package org.ebok.central.internal.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ebok.central.internal.CentralPool;
import org.ebok.central.internal.Share;
import org.ebok.central.internal.SqlFailures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks without a scope whether any ledger has an account. Nothing of a ledger is read, not even how many there are. */
@Component(service = LedgerAccounts.class)
public final class LedgerAccounts {

    private final CentralPool pool;
    private final Share share;

    @Activate
    public LedgerAccounts(@Reference CentralPool pool) {
        this.pool = pool;
        this.share = pool.share(1);
    }

    /** Whether a ledger has the account, written with spaces or without. A number that is found is looked for as long as one that is not. */
    boolean contain(AccountNumber number) {
        try {
            share.enter();
            try {
                return ask(number);
            } finally {
                share.leave();
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(e, List.of("ledger"));
        }
    }

    private boolean ask(AccountNumber number) throws SQLException {
        String sql = "select count(*) from " + pool.schema() + ".ledger where bank_account in (?, ?)";
        try (Connection connection = pool.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(pool.statementTimeoutSeconds());
            statement.setString(1, number.digits());
            statement.setString(2, number.grouped());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1) > 0;
            }
        }
    }
}
