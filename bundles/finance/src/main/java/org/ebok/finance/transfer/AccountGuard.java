package org.ebok.finance.transfer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Notices when a ledger has got another bank account, and holds payments back until its reader knows. Whoever changes an
 * account, in the ERP or on the way from it, should not do so unseen: letters with foreign account numbers are a fraud of
 * every year. The account is remembered when it is first shown, since the central database keeps no history of it.
 */
@Component(service = AccountGuard.class)
public final class AccountGuard {

    private final AccountMemory memory;
    private final Clock clock;

    @Activate
    public AccountGuard(@Reference AccountMemory memory, @Reference Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Compares the accounts of this moment with those remembered, and remembers what is new.
     *
     * @param login who reads them
     * @param ledgers ledgers of the reader's scope
     * @return the changes that the reader has not confirmed to have read
     */
    public Map<LedgerId, AccountChange> unread(String login, List<Ledger> ledgers) {
        Map<LedgerId, String> live = new HashMap<>();
        ledgers.forEach(ledger -> ledger.account()
                .filter(BankAccount::isValid)
                .ifPresent(account -> live.put(ledger.id(), account.number())));
        Map<LedgerId, SeenAccount> seen = memory.read(login, live.keySet());
        Map<LedgerId, AccountChange> unread = new HashMap<>();
        live.forEach((ledger, account) -> notice(login, ledger, account, seen.get(ledger))
                .unread()
                .ifPresent(change -> unread.put(ledger, change)));
        return unread;
    }

    /** The ledgers of which {@link #unread} tells a change. */
    public Set<LedgerId> unreadOf(String login, List<Ledger> ledgers) {
        return Set.copyOf(unread(login, ledgers).keySet());
    }

    private SeenAccount notice(String login, LedgerId ledger, String live, SeenAccount before) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (before == null) {
            memory.add(ledger, live, now);
            memory.know(ledger, login, live, now);
            return new SeenAccount(ledger, live, Optional.empty(), now, Optional.of(live));
        }
        if (!before.account().equals(live)) {
            memory.change(ledger, before.account(), live, now);
            return before.changedTo(live, now);
        }
        if (before.readsSilently()) {
            memory.know(ledger, login, live, now);
        }
        return before;
    }

    /**
     * Keeps that the reader has read of the account. Who knows it already is not noted again.
     *
     * @param ledger a ledger of the reader's scope, as it is now
     * @param number the account that the reader was shown
     * @return whether that is still the ledger's account, and a right one; when not, nothing is kept
     */
    public boolean confirm(String login, Ledger ledger, String number) {
        boolean still = ledger.account()
                .filter(BankAccount::isValid)
                .filter(account -> account.number().equals(number))
                .isPresent();
        if (still && unread(login, List.of(ledger)).containsKey(ledger.id())) {
            memory.confirm(ledger.id(), login, number, OffsetDateTime.now(clock));
        }
        return still;
    }
}
