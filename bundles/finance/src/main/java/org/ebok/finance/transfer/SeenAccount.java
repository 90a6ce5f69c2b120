package org.ebok.finance.transfer;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ebok.finance.ledger.LedgerId;

/**
 * What the portal remembers of a ledger's account and of one reader.
 *
 * @param ledger the ledger
 * @param account the account seen last
 * @param former the one before
 * @param noticedAt when {@code account} was seen first
 * @param read the account that the reader knows
 */
public record SeenAccount(
        LedgerId ledger, String account, Optional<String> former, OffsetDateTime noticedAt, Optional<String> read) {

    /** For a row of the query, with null for what is empty. */
    public SeenAccount(String ledger, String account, String former, OffsetDateTime noticedAt, String read) {
        this(new LedgerId(ledger), account, Optional.ofNullable(former), noticedAt, Optional.ofNullable(read));
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
        return new SeenAccount(ledger, live, Optional.of(account), now, read);
    }
}
