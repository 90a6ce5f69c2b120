package org.ebok.finance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.central.CentralDataException;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.ebok.finance.ledger.Amounts;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {

    private static final String ANNA = "demo-0001";
    private static final LedgerId FLAT = new LedgerId("demo-0001-1");

    private CentralFixture central;
    private Ledgers ledgers;
    private History history;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(Clock.systemDefaultZone(), 5).fill(central.connection());
        ledgers = new Ledgers(central.queries(), Clock.systemDefaultZone());
        history = new History(central.queries());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void oneStatementAnswersOneQuestion() throws SQLException {
        EntryFilter filter = new EntryFilter(
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty(),
                Optional.of(EntryKind.CHARGE),
                Optional.of("a"));
        central.startCounting();
        history.page(scope(ANNA), FLAT, filter, PageKey.NEWEST, 50);
        assertThat(central.statements()).isEqualTo(1);

        central.startCounting();
        history.part(scope(ANNA), FLAT, filter, PageKey.OLDEST, Amounts.ZERO, 50);
        assertThat(central.statements()).isEqualTo(1);

        central.startCounting();
        history.totals(scope(ANNA), FLAT, filter);
        assertThat(central.statements()).isEqualTo(1);
    }

    @Test
    void pagesMeetWithoutGapOrRepetition() {
        List<String> whole = ids(page(EntryFilter.ALL, PageKey.NEWEST, 200));
        List<String> inPages =
                pages(EntryFilter.ALL, 7).stream().map(LedgerEntry::id).toList();

        assertThat(whole).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(inPages).isEqualTo(whole);
    }

    @Test
    void partsAreTheSameOldestFirst() {
        List<LedgerEntry> newestFirst = new ArrayList<>(pages(EntryFilter.ALL, 50));
        Collections.reverse(newestFirst);
        List<LedgerEntry> parts = new ArrayList<>();
        Optional<PageKey> next = Optional.of(PageKey.OLDEST);
        BigDecimal carried = Amounts.ZERO;
        while (next.isPresent()) {
            EntryPage part = history.part(scope(ANNA), FLAT, EntryFilter.ALL, next.get(), carried, 9)
                    .orElseThrow();
            parts.addAll(part.entries());
            next = part.next();
            carried = parts.get(parts.size() - 1).balanceAfter();
        }

        assertThat(parts).isEqualTo(newestFirst);
    }

    @Test
    void theRunningBalanceEndsAtTheBalanceAndFollowsEachEntryOnEveryPage() {
        BigDecimal expected = ledgers.list(scope(ANNA)).get(0).balance().amount();
        for (LedgerEntry entry : pages(EntryFilter.ALL, 11)) {
            assertThat(entry.balanceAfter()).as(entry.id()).isEqualTo(expected);
            expected = expected.subtract(entry.debit()).add(entry.credit());
        }

        assertThat(expected).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void underEveryKindTheEntriesAreThoseOfTheWholeWithTheirBalances(EntryKind kind) {
        List<LedgerEntry> expected = pages(EntryFilter.ALL, 50).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();

        assertThat(pages(ofKind(kind), 3)).isEqualTo(expected);
    }

    @Test
    void underAPeriodTheEntriesAreThoseOfTheWholeWithTheirBalances() {
        List<LedgerEntry> whole = pages(EntryFilter.ALL, 50);
        LocalDate from = whole.get(whole.size() / 2).key().bookedOn();
        LocalDate to = whole.get(whole.size() / 4).key().bookedOn();
        List<LedgerEntry> expected = whole.stream()
                .filter(entry -> !entry.key().bookedOn().isBefore(from)
                        && !entry.key().bookedOn().isAfter(to))
                .toList();

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(pages(between(from, to), 4)).isEqualTo(expected);
    }

    @Test
    void aTextIsFoundWithoutRegardToCaseInDescriptionsAndDocumentNumbers() throws SQLException {
        execute("update EBOK.ledger_entry set description = 'Opłata ŻÓŁWIA 100%_', document_number = 'FV/7/2026'"
                + " where entry_id = '"
                + page(EntryFilter.ALL, PageKey.NEWEST, 1).entries().get(0).id() + "'");

        assertThat(pages(ofText("żółwia"), 5)).hasSize(1);
        assertThat(pages(ofText("fv/7"), 5)).hasSize(1);
        assertThat(pages(ofText("100%_"), 5)).hasSize(1);
        assertThat(pages(ofText("100_%"), 5)).isEmpty();
        assertThat(pages(ofText("!"), 5)).isEmpty();
        assertThat(pages(ofText("' or '1'='1"), 5)).isEmpty();
    }

    @Test
    void totalsAddUpWhatTheFilterLeaves() {
        List<LedgerEntry> whole = pages(EntryFilter.ALL, 50);
        LocalDate from = whole.get(20).key().bookedOn();
        EntryFilter filter =
                new EntryFilter(Optional.of(from), Optional.empty(), Optional.of(EntryKind.PAYMENT), Optional.empty());
        List<LedgerEntry> left = pages(filter, 50);

        Totals totals = history.totals(scope(ANNA), FLAT, filter).orElseThrow();

        assertThat(left).isNotEmpty();
        assertThat(totals.count()).isEqualTo(left.size());
        assertThat(totals.credit())
                .isEqualTo(sum(left.stream().map(LedgerEntry::credit).toList()));
        assertThat(totals.debit())
                .isEqualTo(sum(left.stream().map(LedgerEntry::debit).toList()));
        assertThat(totals.closing()).isEqualTo(whole.get(0).balanceAfter());
        assertThat(totals.opening())
                .isEqualTo(whole.stream()
                        .filter(entry -> entry.key().bookedOn().isBefore(from))
                        .findFirst()
                        .orElseThrow()
                        .balanceAfter());
        assertThat(totals.firstBookedOn())
                .contains(whole.get(whole.size() - 1).key().bookedOn());
        assertThat(totals.lastBookedOn()).contains(whole.get(0).key().bookedOn());
    }

    @Test
    void anEntryWithoutAnAmountIsNotLeftOutOfTotals() throws SQLException {
        execute("alter table EBOK.ledger_entry alter column credit set null");
        execute("update EBOK.ledger_entry set credit = null where entry_id = '"
                + page(EntryFilter.ALL, PageKey.NEWEST, 1).entries().get(0).id() + "'");

        assertThatThrownBy(() -> history.totals(scope(ANNA), FLAT, ofText("nothing")))
                .isInstanceOfSatisfying(
                        CentralDataException.class,
                        e -> assertThat(e.problem().field()).contains("credit"));
    }

    @Test
    void anEntryThatArrivesMeanwhileDoesNotShiftTheNextPage() throws SQLException {
        EntryPage first = page(EntryFilter.ALL, PageKey.NEWEST, 5);
        List<String> second = ids(page(EntryFilter.ALL, first.next().orElseThrow(), 5));

        execute(
                "insert into EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, kind, description,"
                        + " debit, credit) values ('new', 'demo-0001-1', 'demo-0001', current_date, 999, 'CHARGE', 'x', 1, 0)");

        assertThat(ids(page(EntryFilter.ALL, first.next().orElseThrow(), 5))).isEqualTo(second);
        assertThat(ids(page(EntryFilter.ALL, PageKey.NEWEST, 1))).containsExactly("new");
    }

    @Test
    void aLedgerOfSomeoneElseIsNotThereLikeOneThatNobodyHas() {
        for (LedgerId id : Set.of(FLAT, new LedgerId("none"))) {
            assertThat(history.page(scope("demo-0002"), id, EntryFilter.ALL, PageKey.NEWEST, 5))
                    .isEmpty();
            assertThat(history.part(scope("demo-0002"), id, EntryFilter.ALL, PageKey.OLDEST, Amounts.ZERO, 5))
                    .isEmpty();
            assertThat(history.totals(scope("demo-0002"), id, EntryFilter.ALL)).isEmpty();
        }
        assertThat(history.page(scope(), FLAT, EntryFilter.ALL, PageKey.NEWEST, 5))
                .isEmpty();
    }

    @Test
    void aLedgerWithoutEntriesIsThereAndEmpty() throws SQLException {
        execute("delete from EBOK.ledger_entry where ledger_id = 'demo-0001-2'");
        LedgerId garage = new LedgerId("demo-0001-2");

        EntryPage page = history.page(scope(ANNA), garage, EntryFilter.ALL, PageKey.NEWEST, 5)
                .orElseThrow();
        Totals totals = history.totals(scope(ANNA), garage, EntryFilter.ALL).orElseThrow();

        assertThat(page.entries()).isEmpty();
        assertThat(page.next()).isEmpty();
        assertThat(totals.count()).isZero();
        assertThat(totals.closing()).isEqualByComparingTo("0");
        assertThat(totals.firstBookedOn()).isEmpty();
    }

    @Test
    void aKindThatTheContractDoesNotKnowIsShownAndFoundAsOther() throws SQLException {
        execute("update EBOK.ledger_entry set kind = 'SPECIAL' where ledger_id = 'demo-0001-1'");

        assertThat(page(EntryFilter.ALL, PageKey.NEWEST, 1).entries())
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.OTHER);
        assertThat(pages(ofKind(EntryKind.OTHER), 50)).isEqualTo(pages(EntryFilter.ALL, 50));
    }

    private static EntryFilter ofKind(EntryKind kind) {
        return new EntryFilter(Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty());
    }

    private static EntryFilter ofText(String text) {
        return new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }

    private static EntryFilter between(LocalDate from, LocalDate to) {
        return new EntryFilter(Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    }

    private EntryPage page(EntryFilter filter, PageKey before, int size) {
        return history.page(scope(ANNA), FLAT, filter, before, size).orElseThrow();
    }

    private List<LedgerEntry> pages(EntryFilter filter, int size) {
        List<LedgerEntry> entries = new ArrayList<>();
        Optional<PageKey> next = Optional.of(PageKey.NEWEST);
        while (next.isPresent()) {
            EntryPage page = page(filter, next.get(), size);
            entries.addAll(page.entries());
            next = page.next();
        }
        return entries;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
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
