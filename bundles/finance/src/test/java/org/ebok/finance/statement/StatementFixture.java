package org.ebok.finance.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.central.fixture.CentralFixture;
import org.ebok.demo.DemoDatabase;
import org.ebok.finance.FinanceFunction;
import org.ebok.finance.history.EntryFilter;
import org.ebok.finance.history.History;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.ebok.finance.ledger.Ledgers;

/** Statements of a demo customer's flat. */
final class StatementFixture implements AutoCloseable {

    private static final LedgerId FLAT = new LedgerId("demo-0001-1");

    private final Clock clock = Clock.systemDefaultZone();
    private final CentralFixture central = new CentralFixture();
    private final History history;
    private final Ledgers ledgers;

    StatementFixture() throws SQLException {
        new DemoDatabase(clock, 5).fill(central.connection());
        history = new History(central.queries());
        ledgers = new Ledgers(central.queries(), clock);
    }

    CustomerScope scope() {
        return CentralFixture.scope("demo-0001");
    }

    History history() {
        return history;
    }

    Ledger ledger() {
        return ledgers.find(scope(), FLAT).orElseThrow();
    }

    org.ebok.finance.statement.Statement statement(EntryFilter filter) {
        return new org.ebok.finance.statement.Statement(
                ledger(),
                filter,
                history.totals(scope(), FLAT, filter).orElseThrow(),
                Entries.begin(history, scope(), FLAT, filter).orElseThrow(),
                OffsetDateTime.now(clock));
    }

    void describeAll(String text) throws SQLException {
        try (PreparedStatement update =
                central.connection().prepareStatement("update EBOK.ledger_entry set description = ?")) {
            update.setString(1, text);
            update.executeUpdate();
        }
    }

    void addEntries(int count) throws SQLException {
        LocalDate day = LocalDate.of(2001, 1, 1);
        try (Statement insert = central.connection().createStatement()) {
            insert.execute("insert into EBOK.ledger_entry (entry_id, ledger_id, customer_id, booked_on, entry_no, kind,"
                    + " description, debit, credit) select 'added-' || x, 'demo-0001-1', 'demo-0001', dateadd(day, x, date '"
                    + day
                    + "'), x, 'OTHER', 'Added ' || x, 1, 1 from system_range(1, " + count + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        central.close();
    }

    /** The texts of the function. */
    static Words words(String language) {
        return Words.of(FinanceFunction.class, "/i18n/finance", Language.of(language));
    }
}
