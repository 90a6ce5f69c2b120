package org.ebok.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgersTest {

    private static final String ANNA = "demo-0001";
    private static final LedgerId FLAT = new LedgerId("demo-0001-1");

    private CentralFixture central;
    private Ledgers ledgers;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone()).fill(central.connection());
        ledgers = new Ledgers(central.queries());
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
    void oneStatementAnswersOneQuestion() throws SQLException {
        central.startCounting();
        ledgers.list(scope(ANNA, "demo-0002", "demo-0003"));
        assertThat(central.statements()).isEqualTo(1);

        central.startCounting();
        ledgers.history(scope(ANNA), FLAT, PageKey.NEWEST, 50);
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void pagesMeetWithoutGapOrRepetition() {
        List<String> whole = ids(page(PageKey.NEWEST, 200));
        List<String> inPages = new ArrayList<>();
        Optional<PageKey> next = Optional.of(PageKey.NEWEST);
        while (next.isPresent()) {
            EntryPage page = page(next.get(), 7);
            inPages.addAll(ids(page));
            next = page.next();
        }

        assertThat(whole).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(inPages).isEqualTo(whole);
    }

    @Test
    void theRunningBalanceEndsAtTheBalanceAndFollowsEachEntryOnEveryPage() {
        BigDecimal expected = ledgers.list(scope(ANNA)).get(0).balance().amount();
        Optional<PageKey> next = Optional.of(PageKey.NEWEST);
        while (next.isPresent()) {
            EntryPage page = page(next.get(), 11);
            for (LedgerEntry entry : page.entries()) {
                assertThat(entry.balanceAfter()).as(entry.id()).isEqualTo(expected);
                expected = expected.subtract(entry.debit()).add(entry.credit());
            }
            next = page.next();
        }

        assertThat(expected).isEqualByComparingTo("0");
    }

    @Test
    void anEntryThatArrivesMeanwhileDoesNotShiftTheNextPage() throws SQLException {
        EntryPage first = page(PageKey.NEWEST, 5);
        List<String> second = ids(page(first.next().orElseThrow(), 5));

        execute(
                "insert into EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, kind, description,"
                        + " debit, credit) values ('new', 'demo-0001-1', 'demo-0001', current_date, 999, 'CHARGE', 'x', 1, 0)");

        assertThat(ids(page(first.next().orElseThrow(), 5))).isEqualTo(second);
        assertThat(ids(page(PageKey.NEWEST, 1))).containsExactly("new");
    }

    @Test
    void aLedgerOfSomeoneElseIsNotThereLikeOneThatNobodyHas() {
        assertThat(ledgers.history(scope("demo-0002"), FLAT, PageKey.NEWEST, 5)).isEmpty();
        assertThat(ledgers.history(scope("demo-0002"), new LedgerId("none"), PageKey.NEWEST, 5))
                .isEmpty();
        assertThat(ledgers.history(scope(), FLAT, PageKey.NEWEST, 5)).isEmpty();
    }

    @Test
    void aLedgerWithoutEntriesIsThereAndEmpty() throws SQLException {
        execute("delete from EBOK.ledger_entry where ledger_id = 'demo-0001-2'");

        EntryPage page = ledgers.history(scope(ANNA), new LedgerId("demo-0001-2"), PageKey.NEWEST, 5)
                .orElseThrow();

        assertThat(page.entries()).isEmpty();
        assertThat(page.next()).isEmpty();
        assertThat(ledgers.list(scope(ANNA)).get(1).balance().amount()).isEqualByComparingTo("0");
    }

    @Test
    void anUnknownCurrencyBreaksTheContract() throws SQLException {
        execute("update EBOK.ledger set currency = 'ZZX' where ledger_id = 'demo-0001-1'");

        assertThatThrownBy(() -> ledgers.list(scope(ANNA)))
                .isInstanceOf(CentralDataException.class)
                .hasMessageContaining("currency");
    }

    @Test
    void aKindThatTheContractDoesNotKnowIsShownAsOther() throws SQLException {
        execute("update EBOK.ledger_entry set kind = 'SPECIAL' where ledger_id = 'demo-0001-1'");

        assertThat(page(PageKey.NEWEST, 1).entries())
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.OTHER);
    }

    @Test
    void overdueIsWhatFellDueBeforeTodayAndIsNotPaid() {
        Balance balance = ledgers.list(scope(ANNA)).get(0).balance();

        assertThat(balance.amount()).isEqualTo(new BigDecimal("1146.24"));
        assertThat(balance.overdue()).isEqualTo(new BigDecimal("113.44"));
        assertThat(balance.overdueSince())
                .hasValueSatisfying(day -> assertThat(day).isBefore(LocalDate.now(Clock.systemDefaultZone())));
        assertThat(balance.nextDueOn())
                .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(LocalDate.now(Clock.systemDefaultZone())));
    }

    private EntryPage page(PageKey after, int size) {
        return ledgers.history(scope(ANNA), FLAT, after, size).orElseThrow();
    }

    private static List<String> ids(EntryPage page) {
        return page.entries().stream().map(LedgerEntry::id).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
