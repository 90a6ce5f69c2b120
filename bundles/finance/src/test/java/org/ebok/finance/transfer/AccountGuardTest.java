package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.junit.jupiter.api.Test;

class AccountGuardTest {

    private static final String OLD = "61109010140000071219812874";
    private static final String NEW = "22102000000000000000000100";
    private static final LedgerId FLAT = new LedgerId("18");

    private final FakeMemory memory = new FakeMemory();
    private final AccountGuard guard = guardAt("2026-11-20T10:00:00Z");

    @Test
    void theFirstAccountIsNoChange() {
        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
        assertThat(guard.unread("adam", List.of(ledger(OLD)))).isEmpty();
        assertThat(memory.audited).isEmpty();
    }

    @Test
    void aChangeIsToldToEachReaderWithItsDayUntilTheyHaveReadIt() {
        guard.unread("anna", List.of(ledger(OLD)));
        guard.unread("adam", List.of(ledger(OLD)));
        guard.unread("anna", List.of(ledger(NEW)));
        AccountGuard later = guardAt("2026-11-25T10:00:00Z");

        AccountChange change = later.unread("anna", List.of(ledger(NEW))).get(FLAT);
        assertThat(change.formerEnding()).isEqualTo("2874");
        assertThat(change.noticedAt().toInstant()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(later.confirm("anna", ledger(NEW), NEW)).isTrue();
        assertThat(later.unread("anna", List.of(ledger(NEW)))).isEmpty();
        assertThat(later.unread("adam", List.of(ledger(NEW)))).containsKey(FLAT);
        assertThat(memory.audited).containsExactly("changed", "read");
    }

    @Test
    void whoComesAfterTheChangeIsToldToo() {
        guard.unread("anna", List.of(ledger(OLD)));
        guard.unread("anna", List.of(ledger(NEW)));

        assertThat(guard.unread("adam", List.of(ledger(NEW)))).containsKey(FLAT);
    }

    @Test
    void aChangeBackIsNoNewsToWhoKnowsTheOldAccount() {
        guard.unread("anna", List.of(ledger(OLD)));
        guard.unread("anna", List.of(ledger(NEW)));

        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
    }

    @Test
    void whatWasReadOfAnotherAccountIsNotKept() {
        guard.unread("anna", List.of(ledger(OLD)));
        guard.unread("anna", List.of(ledger(NEW)));

        assertThat(guard.confirm("anna", ledger(NEW), OLD)).isFalse();
        assertThat(guard.confirm("anna", ledger(NEW), "")).isFalse();
        assertThat(guard.unread("anna", List.of(ledger(NEW)))).containsKey(FLAT);
    }

    @Test
    void anAccountThatIsMissingOrWrongForAWhileIsNotRemembered() {
        guard.unread("anna", List.of(ledger(OLD)));

        assertThat(guard.unread("anna", List.of(ledger(null)))).isEmpty();
        assertThat(guard.unread("anna", List.of(ledger("61109010140000071219812875"))))
                .isEmpty();
        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsNotConfirmedAgain() {
        guard.unread("anna", List.of(ledger(OLD)));
        guard.unread("anna", List.of(ledger(NEW)));

        for (int i = 0; i < 3; i++) {
            assertThat(guard.confirm("anna", ledger(NEW), NEW)).isTrue();
        }
        assertThat(memory.audited).containsExactly("changed", "read");
    }

    @Test
    void aConfirmationThatComesBeforeTheChangeWasNoticedCounts() {
        guard.unread("anna", List.of(ledger(OLD)));

        assertThat(guard.confirm("anna", ledger(NEW), NEW)).isTrue();
        assertThat(guard.unread("anna", List.of(ledger(NEW)))).isEmpty();
        assertThat(memory.audited).containsExactly("changed", "read");
    }

    @Test
    void anAccountThatIsWrongCannotBeConfirmed() {
        String wrong = "1".repeat(100);

        assertThat(guard.confirm("anna", ledger(wrong), wrong)).isFalse();
        assertThat(memory.audited).isEmpty();
    }

    private AccountGuard guardAt(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Warsaw"));
        return new AccountGuard(memory, clock);
    }

    private static Ledger ledger(String account) {
        return new Ledger(
                FLAT,
                "K000001",
                "Anna Źrebiec",
                "204-00001-1",
                "Mieszkanie",
                "PLN",
                Optional.ofNullable(account).map(BankAccount::new),
                Balance.of(List.of(), LocalDate.of(2026, 11, 25)),
                List.of(),
                Optional.empty());
    }

    /** Tables in memory. */
    private static final class FakeMemory implements AccountMemory {

        private final Map<LedgerId, SeenAccount> accounts = new HashMap<>();
        private final Map<List<Object>, String> readings = new HashMap<>();
        private final List<String> audited = new ArrayList<>();

        @Override
        public Map<LedgerId, SeenAccount> read(String login, Collection<LedgerId> ledgers) {
            Map<LedgerId, SeenAccount> seen = new HashMap<>();
            for (LedgerId ledger : ledgers) {
                SeenAccount row = accounts.get(ledger);
                if (row != null) {
                    Optional<String> read = Optional.ofNullable(readings.get(List.of(ledger, login)));
                    seen.put(ledger, new SeenAccount(ledger, row.account(), row.former(), row.noticedAt(), read));
                }
            }
            return seen;
        }

        @Override
        public void add(LedgerId ledger, String account, OffsetDateTime now) {
            accounts.putIfAbsent(ledger, new SeenAccount(ledger, account, Optional.empty(), now, Optional.empty()));
        }

        @Override
        public void change(LedgerId ledger, String before, String after, OffsetDateTime now) {
            assertThat(accounts.get(ledger).account()).isEqualTo(before);
            accounts.put(ledger, accounts.get(ledger).changedTo(after, now));
            audited.add("changed");
        }

        @Override
        public void know(LedgerId ledger, String login, String account, OffsetDateTime now) {
            readings.putIfAbsent(List.of(ledger, login), account);
        }

        @Override
        public void confirm(LedgerId ledger, String login, String account, OffsetDateTime now) {
            readings.put(List.of(ledger, login), account);
            audited.add("read");
        }
    }
}
