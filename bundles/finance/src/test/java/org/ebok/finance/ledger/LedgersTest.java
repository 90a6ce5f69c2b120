package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgersTest {

    private static final String ANNA = "demo-0001";

    private CentralFixture central;
    private Ledgers ledgers;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        ledgers = new Ledgers(central.queries(), Clock.systemDefaultZone());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void listsTheLedgersOfTheScopeInTheOperatorsOrder() {
        assertThat(ledgers.list(scope(ANNA))).extracting(Ledger::name).containsExactly("Mieszkanie", "Garaż nr 12");
    }

    @Test
    void oneStatementAnswersForAllLedgers() throws SQLException {
        central.startCounting();
        ledgers.list(scope(ANNA, "demo-0002", "demo-0003"));

        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void aLedgerOfSomeoneElseIsNotThereLikeOneThatNobodyHas() {
        assertThat(ledgers.find(scope(ANNA), new LedgerId("demo-0001-1"))).isPresent();
        assertThat(ledgers.find(scope("demo-0002"), new LedgerId("demo-0001-1")))
                .isEmpty();
        assertThat(ledgers.find(scope("demo-0002"), new LedgerId("none"))).isEmpty();
        assertThat(ledgers.find(scope(), new LedgerId("demo-0001-1"))).isEmpty();
    }

    @Test
    void overdueIsWhatFellDueBeforeTodayAndIsNotPaid() {
        Balance balance = ledgers.list(scope(ANNA)).get(0).balance();
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());

        assertThat(balance.amount()).isEqualTo(new BigDecimal("1146.24"));
        assertThat(balance.overdue()).isEqualTo(new BigDecimal("113.44"));
        assertThat(balance.aged().notDue()).isEqualTo(new BigDecimal("1032.80"));
        assertThat(balance.overdueSince())
                .hasValueSatisfying(day -> assertThat(day).isBefore(today));
        assertThat(balance.nextDueOn())
                .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(today));
    }

    @Test
    void aLedgerWithoutEntriesStandsAtNothing() throws SQLException {
        execute("delete from EBOK.ledger_entry where ledger_id = 'demo-0001-2'");

        Ledger garage = ledgers.list(scope(ANNA)).get(1);

        assertThat(garage.balance().amount()).isEqualTo(new BigDecimal("0.00"));
        assertThat(garage.subAccounts()).isEmpty();
    }

    @Test
    void theSubAccountsAddUpToTheBalance() throws SQLException {
        execute("update EBOK.ledger_entry set sub_account = null where ledger_id = 'demo-0001-1'");
        execute("update EBOK.ledger_entry set sub_account = 'Fundusz remontowy' where ledger_id = 'demo-0001-1'"
                + " and mod(entry_no, 2) = 0");
        execute("update EBOK.ledger_entry set sub_account = 'Eksploatacja' where ledger_id = 'demo-0001-1'"
                + " and mod(entry_no, 3) = 0");

        Ledger flat = ledgers.list(scope(ANNA)).get(0);

        assertThat(flat.subAccounts())
                .extracting(SubAccount::name)
                .containsExactly(Optional.empty(), Optional.of("Eksploatacja"), Optional.of("Fundusz remontowy"));
        assertThat(flat.subAccounts().stream().map(SubAccount::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(flat.balance().amount())
                .isEqualTo(new BigDecimal("1146.24"));
    }

    @Test
    void aCurrencyThatIsNoneTakesAwayThatLedgersAmountsAlone() throws SQLException {
        execute("update EBOK.ledger set currency = 'ZZX' where ledger_id = 'demo-0001-1'");

        assertThat(ledgers.list(scope(ANNA)))
                .extracting(ledger -> ledger.currency().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void anAmountWithAFractionOfAGroszBreaksTheContract() throws SQLException {
        execute("alter table EBOK.ledger_entry alter column debit set data type numeric(19, 4)");
        execute("update EBOK.ledger_entry set debit = debit + 0.001 where ledger_id = 'demo-0001-1' and debit > 0");

        assertThatThrownBy(() -> ledgers.list(scope(ANNA))).isInstanceOfSatisfying(CentralDataException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(409);
            assertThat(e.problem().field()).contains("charged");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"debit", "credit", "booked_on"})
    void anEntryWithoutAnAmountOrADayIsNotLeftOutOfTheSum(String column) throws SQLException {
        execute("alter table EBOK.ledger_entry alter column " + column + " set null");
        execute("update EBOK.ledger_entry set due_on = null, " + column + " = null where entry_no ="
                + " (select min(entry_no) from EBOK.ledger_entry where ledger_id = 'demo-0001-1')"
                + " and ledger_id = 'demo-0001-1'");

        assertThatThrownBy(() -> ledgers.list(scope(ANNA)))
                .isInstanceOfSatisfying(
                        CentralDataException.class,
                        e -> assertThat(e.problem().field()).contains(column));
    }

    @Test
    void anIdentifierThatIsTooLongToKeepIsNamed() throws SQLException {
        execute("alter table EBOK.ledger alter column ledger_id set data type varchar(300)");
        execute("insert into EBOK.ledger (ledger_id, customer_id, symbol, name, currency, position) values"
                + " (repeat('x', 201), 'demo-0001', 'x', 'x', 'PLN', 9)");

        assertThatThrownBy(() -> ledgers.list(scope(ANNA)))
                .isInstanceOfSatisfying(
                        CentralDataException.class,
                        e -> assertThat(e.problem().field()).contains("ledger_id"));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
