package org.ebok.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ebok.api.debt.OpenCharge;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;

/** Whatever the books: what the statement lists and what the balance says are two computations of one thing. */
class LedgerDebtsPropertiesTest {

    private static final String CUSTOMER = "demo-0001";
    private static final LedgerId LEDGER = new LedgerId("demo-0001-1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static CentralFixture central;

    private record Entry(int bookedDaysAgo, Integer dueAfterDays, BigDecimal debit, BigDecimal credit) {}

    @BeforeContainer
    static void fill() throws SQLException {
        central = new CentralFixture();
        new DemoDatabase(CLOCK, 5).fill(central.connection());
    }

    @AfterContainer
    static void close() throws SQLException {
        central.close();
    }

    @Property(tries = 200)
    void theOpenChargesAndWhatWasGivenBackAreTheOpenPartOfTheBalance(@ForAll("books") List<Entry> entries)
            throws SQLException {
        store(entries);
        Balance balance = new Ledgers(central.queries(), CLOCK)
                .find(scope(CUSTOMER), LEDGER)
                .orElseThrow()
                .balance();

        BigDecimal paid = entries.stream()
                .map(entry -> entry.credit().subtract(entry.debit().min(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal givenBack = paid.negate().max(BigDecimal.ZERO);
        assertThat(sum(open()).add(givenBack))
                .isEqualByComparingTo(balance.amount().add(balance.overpaid()));
    }

    @Property(tries = 100)
    void aLedgerInDebtOwesItsOpenChargesWhenNoMoreWasGivenBackThanPaid(@ForAll("plainBooks") List<Entry> entries)
            throws SQLException {
        store(entries);
        Balance balance = new Ledgers(central.queries(), CLOCK)
                .find(scope(CUSTOMER), LEDGER)
                .orElseThrow()
                .balance();

        assertThat(sum(open())).isEqualByComparingTo(balance.amount().max(BigDecimal.ZERO));
        assertThat(open().stream()
                        .map(OpenCharge::day)
                        .filter(day -> day.isBefore(TODAY))
                        .findFirst())
                .isEqualTo(balance.overdueSince());
    }

    @Property(tries = 100)
    void chargesAreOpenInTheirOrderAndNoneBeyondItsAmount(@ForAll("books") List<Entry> entries) throws SQLException {
        store(entries);

        List<OpenCharge> open = open();

        assertThat(open).extracting(OpenCharge::day).isSorted();
        assertThat(open)
                .allSatisfy(charge -> assertThat(charge.open()).isPositive().isLessThanOrEqualTo(charge.amount()));
        // Payments end inside of one charge at most, and it is the first of the open ones.
        assertThat(open.stream().skip(1))
                .allSatisfy(charge -> assertThat(charge.open()).isEqualByComparingTo(charge.amount()));
    }

    private static List<OpenCharge> open() {
        return new LedgerDebts(central.queries())
                .open(scope(CUSTOMER)).stream()
                        .filter(charge -> charge.ledgerId().equals(LEDGER.value()))
                        .toList();
    }

    private static BigDecimal sum(List<OpenCharge> charges) {
        return charges.stream().map(OpenCharge::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void store(List<Entry> entries) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute("delete from EBOK.ledger_entry where ledger_id = '" + LEDGER.value() + "'");
        }
        try (PreparedStatement insert = central.connection()
                .prepareStatement(
                        "insert into EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no,"
                                + " due_on, kind, description, debit, credit) values (?, ?, ?, ?, ?, ?, 'OTHER', 'Wpis', ?, ?)")) {
            int number = 0;
            for (Entry entry : entries) {
                LocalDate booked = TODAY.minusDays(entry.bookedDaysAgo());
                insert.setString(1, "t-" + number);
                insert.setString(2, LEDGER.value());
                insert.setString(3, CUSTOMER);
                insert.setObject(4, booked);
                insert.setInt(5, number++);
                insert.setObject(6, entry.dueAfterDays() == null ? null : booked.plusDays(entry.dueAfterDays()));
                insert.setBigDecimal(7, entry.debit());
                insert.setBigDecimal(8, entry.credit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Provide
    Arbitrary<List<Entry>> books() {
        return entries(amounts("-200.00"), amounts("-900.00"));
    }

    @Provide
    Arbitrary<List<Entry>> plainBooks() {
        return entries(amounts("-200.00"), amounts("0.00"));
    }

    private static Arbitrary<List<Entry>> entries(Arbitrary<BigDecimal> debits, Arbitrary<BigDecimal> credits) {
        Arbitrary<Integer> daysAgo = Arbitraries.integers().between(0, 120);
        Arbitrary<Integer> dueAfter = Arbitraries.integers().between(-5, 60).injectNull(0.3);
        BigDecimal nothing = new BigDecimal("0.00");
        return Arbitraries.oneOf(
                        Combinators.combine(daysAgo, dueAfter, debits)
                                .as((booked, due, debit) -> new Entry(booked, due, debit, nothing)),
                        Combinators.combine(daysAgo, dueAfter, credits)
                                .as((booked, due, credit) -> new Entry(booked, due, nothing, credit)))
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<BigDecimal> amounts(String lowest) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(lowest), new BigDecimal("1000.00"))
                .ofScale(2);
    }
}
