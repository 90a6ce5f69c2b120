package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.store.PortalTransactions;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountGuardTest {

    private static final String OLD = "61109010140000071219812874";
    private static final String NEW = "22102000000000000000000100";
    private static final LedgerId FLAT = new LedgerId("18");

    private final JdbcDataSource database = new JdbcDataSource();
    private final List<AuditEvent> audited = new ArrayList<>();
    private Connection keptOpen;
    private AccountGuard guard;

    @BeforeEach
    void open() throws SQLException, IOException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL");
        keptOpen = database.getConnection();
        try (InputStream changes = TransferSchema.class.getResourceAsStream("/db/finance.sql");
                Statement statement = keptOpen.createStatement()) {
            statement.execute(new String(changes.readAllBytes(), StandardCharsets.UTF_8));
        }
        guard = guardAt("2026-11-20T10:00:00Z");
    }

    @AfterEach
    void close() throws SQLException {
        keptOpen.close();
    }

    @Test
    void theFirstAccountIsNoChange() {
        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
        assertThat(guard.unread("anna", List.of(ledger(OLD)))).isEmpty();
        assertThat(guard.unread("adam", List.of(ledger(OLD)))).isEmpty();
        assertThat(audited).isEmpty();
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
        assertThat(audited)
                .extracting(AuditEvent::action)
                .containsExactly("finance.account-changed", "finance.account-read");
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

    private AccountGuard guardAt(String instant) {
        PortalTransactions atOnce = new PortalTransactions() {
            @Override
            public <T> T required(Work<T> work) {
                try {
                    return work.run();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Warsaw"));
        return new AccountGuard(new AccountMemory(database), atOnce, audited::add, clock);
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
}
