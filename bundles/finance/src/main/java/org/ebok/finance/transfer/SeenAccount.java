package org.ebok.finance.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the portal remembers of a ledger's account and of one reader.
 *
 * @param account the account seen last
 * @param former the one before
 * @param noticedAt when {@code account} was seen first
 * @param read the account that the reader has read of
 */
record SeenAccount(String account, Optional<String> former, OffsetDateTime noticedAt, Optional<String> read) {

    static SeenAccount read(ResultSet row) throws SQLException {
        return new SeenAccount(
                row.getString("account"),
                Optional.ofNullable(row.getString("former_account")),
                row.getObject("noticed_at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("read_account")));
    }

    /** Whether there is nothing that a reader could be told: the ledger has had this account only. */
    boolean readsSilently() {
        return read.isEmpty() && former.isEmpty();
    }

    /** The change that the reader has not read of, empty when there is none. */
    Optional<AccountChange> unread() {
        return read.or(() -> former)
                .filter(known -> !known.equals(account))
                .map(known -> new AccountChange(noticedAt, known));
    }

    /** The same after the ERP has given the ledger another account. */
    SeenAccount changedTo(String live, OffsetDateTime now) {
        return new SeenAccount(live, Optional.of(account), now, read);
    }
}
