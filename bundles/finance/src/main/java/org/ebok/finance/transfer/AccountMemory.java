package org.ebok.finance.transfer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.ebok.finance.ledger.LedgerId;

/** Which accounts were seen, and of which of them each reader knows. */
interface AccountMemory {

    /** What is remembered of the ledgers; one that was never seen is not in the map. */
    Map<LedgerId, SeenAccount> read(String login, Collection<LedgerId> ledgers);

    /** Remembers the first account of a ledger; does nothing when somebody else has seen it before. */
    void add(LedgerId ledger, String account, OffsetDateTime now);

    /** Remembers, with an audit record, that the account has changed; does nothing when that was noticed before. */
    void change(LedgerId ledger, String before, String after, OffsetDateTime now);

    /** Remembers that the reader knows the account because the ledger never had another. */
    void know(LedgerId ledger, String login, String account, OffsetDateTime now);

    /** Remembers, with an audit record, that the reader has read of the account. */
    void confirm(LedgerId ledger, String login, String account, OffsetDateTime now);
}
