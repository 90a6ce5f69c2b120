package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.debt.OpenCharge;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerDebtsTest {

    private static final String ANNA = "demo-0001";
    private static final String FLAT = "demo-0001-1";

    private CentralFixture central;
    private LedgerDebts debts;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        debts = new LedgerDebts(central.queries());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void namesTheEntriesThatTheBalanceIsMadeOf() {
        assertThat(debts.open(scope(ANNA)))
                .filteredOn(charge -> charge.ledgerId().equals(FLAT))
                .extracting(OpenCharge::open)
                .containsExactly(new BigDecimal("113.44"), new BigDecimal("915.80"), new BigDecimal("117.00"));
    }

    @Test
    void oneStatementAnswersForAllLedgers() throws SQLException {
        central.startCounting();
        debts.open(scope(ANNA, "demo-0002", "demo-0003"));

        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void nothingOfSomeoneElseIsListed() {
        assertThat(debts.open(scope("demo-0002")))
                .extracting(OpenCharge::ledgerId)
                .doesNotContain(FLAT);
        assertThat(debts.open(scope())).isEmpty();
    }

    @Test
    void aPartlyPaidChargeTellsWhatItWasAndWhatIsLeft() throws SQLException {
        onlyEntries("(1, date '2026-10-01', date '2026-10-15', 100.00, 0)", "(2, date '2026-10-20', null, 0, 40.00)");

        assertThat(debts.open(scope(ANNA))).singleElement().satisfies(charge -> {
            assertThat(charge.entryId()).isEqualTo("t-1");
            assertThat(charge.day()).isEqualTo(LocalDate.of(2026, 10, 15));
            assertThat(charge.text()).isEqualTo("Wpis 1");
            assertThat(charge.documentNumber()).contains("D/1");
            assertThat(charge.amount()).isEqualTo(new BigDecimal("100.00"));
            assertThat(charge.open()).isEqualTo(new BigDecimal("60.00"));
            assertThat(charge.currency().getCurrencyCode()).isEqualTo("PLN");
        });
    }

    @Test
    void chargesOfOneDayAreSettledInTheOrderOfBooking() throws SQLException {
        onlyEntries(
                "(7, date '2026-10-02', date '2026-10-15', 30.00, 0)",
                "(4, date '2026-10-01', date '2026-10-15', 50.00, 0)",
                "(9, date '2026-09-01', null, 0, 60.00)");

        assertThat(debts.open(scope(ANNA))).singleElement().satisfies(charge -> {
            assertThat(charge.entryId()).isEqualTo("t-7");
            assertThat(charge.open()).isEqualTo(new BigDecimal("20.00"));
        });
    }

    @Test
    void whatWasGivenBackBeyondAllPaymentsIsNoCharge() throws SQLException {
        onlyEntries("(1, date '2026-10-01', null, 100.00, 0)", "(2, date '2026-10-20', null, 0, -25.00)");

        assertThat(debts.open(scope(ANNA))).extracting(OpenCharge::open).containsExactly(new BigDecimal("100.00"));
    }

    @Test
    void aLedgerWhoseCurrencyIsNoneIsLeftOut() throws SQLException {
        execute("update EBOK.ledger_entry set credit = 0 where ledger_id = 'demo-0001-2'");
        execute("update EBOK.ledger set currency = 'ZZX' where ledger_id = '" + FLAT + "'");

        assertThat(debts.open(scope(ANNA)))
                .extracting(OpenCharge::ledgerId)
                .isNotEmpty()
                .containsOnly("demo-0001-2");
    }

    @Test
    void anEntryWithoutAnAmountIsNotLeftOutOfTheSum() throws SQLException {
        execute("alter table EBOK.ledger_entry alter column credit set null");
        execute("update EBOK.ledger_entry set credit = null where ledger_id = '" + FLAT + "' and entry_no ="
                + " (select min(entry_no) from EBOK.ledger_entry where ledger_id = '" + FLAT + "')");

        assertThatThrownBy(() -> debts.open(scope(ANNA)))
                .isInstanceOfSatisfying(
                        CentralDataException.class,
                        e -> assertThat(e.problem().field()).contains("credit"));
    }

    private void onlyEntries(String... rows) throws SQLException {
        execute("delete from EBOK.ledger_entry");
        for (String row : rows) {
            execute(
                    "insert into EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, due_on, kind,"
                            + " description, debit, credit, document_number) select concat('t-', v.no), '" + FLAT
                            + "', '" + ANNA
                            + "', v.booked, v.no, v.due, 'OTHER', concat('Wpis ', v.no), v.debit, v.credit, concat('D/', v.no)"
                            + " from (values " + row + ") v(no, booked, due, debit, credit)");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
