package org.ebok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDatabaseTest {

    private static final String NEW_DATABASE = "jdbc:h2:mem:;MODE=PostgreSQL";

    private Connection connection;
    private Clock clock;

    @BeforeAll
    void open() throws SQLException {
        connection = DriverManager.getConnection(NEW_DATABASE);
        LocalDate today = LocalDate.parse(value("SELECT CURRENT_DATE"));
        ZoneId zone = ZoneId.systemDefault();
        clock = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
        new DemoDatabase(clock).fill(connection);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void theSameDayGivesTheSameData() throws SQLException {
        List<String> first = everything();
        new DemoDatabase(clock).fill(connection);

        assertThat(everything()).isEqualTo(first).hasSizeGreaterThan(15_000);
    }

    @Test
    void everyLedgerHoldsItsHistory() throws SQLException {
        int ledgers = 0;
        for (DemoLedger ledger : ledgers()) {
            ledgers++;
            List<DemoEntry> entries = ledger.history().entries(new Period(today()));
            BigDecimal sum = entries.stream()
                    .map(entry -> entry.debit().subtract(entry.credit()))
                    .reduce(new BigDecimal("0.00"), BigDecimal::add);
            assertThat(value("SELECT COUNT(*) || ' ' || COALESCE(SUM(debit - credit), 0.00) FROM EBOK.ledger_entry"
                            + " WHERE ledger_id = '" + ledger.id() + "'"))
                    .as(ledger.id())
                    .isEqualTo(entries.size() + " " + sum);
        }
        assertThat(value("SELECT COUNT(*) FROM EBOK.ledger")).isEqualTo(Integer.toString(ledgers));
    }

    @Test
    void theMainOneOwesMoney() throws SQLException {
        String sum = "SELECT SUM(debit - credit) FROM EBOK.ledger_entry WHERE ledger_id = ";

        assertThat(value(sum + "'demo-0001-1'")).isEqualTo("1146.24");
        assertThat(value(sum + "'demo-0001-2'")).isEqualTo("0.00");
    }

    @Test
    void nothingIsInTheInbox() throws SQLException {
        assertThat(value("SELECT COUNT(*) FROM EBOK.inbox")).isEqualTo("0");
    }

    @Test
    void everyLoginActsForCustomersThatExist() throws SQLException {
        for (DemoAccount account : DemoAccounts.all()) {
            for (String id : account.customerIds()) {
                assertThat(value("SELECT COUNT(*) FROM EBOK.customer WHERE customer_id = '" + id + "'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void everyKindOfCustomerIsThere() throws SQLException {
        assertThat(value("SELECT COUNT(*) FROM EBOK.customer")).isEqualTo("240");
        assertThat(value("SELECT COUNT(DISTINCT group_code) FROM EBOK.customer"))
                .isEqualTo("5");
        assertThat(value("SELECT COUNT(DISTINCT kind) FROM EBOK.ledger_entry")).isEqualTo("6");
        assertPresent("EBOK.customer c WHERE NOT EXISTS"
                + " (SELECT 1 FROM EBOK.ledger l WHERE l.customer_id = c.customer_id)");
        assertPresent("EBOK.ledger l WHERE NOT EXISTS"
                + " (SELECT 1 FROM EBOK.ledger_entry e WHERE e.ledger_id = l.ledger_id)");
        assertPresent("EBOK.ledger WHERE bank_account IS NULL");
        assertPresent("EBOK.ledger WHERE position = 2");
        assertPresent("EBOK.customer WHERE LENGTH(company_name) > 100");
        assertPresent("EBOK.ledger_entry WHERE debit < 0");
        assertPresent("EBOK.ledger_entry WHERE credit < 0");
        assertThat(value("SELECT COUNT(DISTINCT ledger_id) FROM EBOK.ledger_entry WHERE sub_account IS NOT NULL"))
                .satisfies(number -> assertThat(Integer.parseInt(number)).isGreaterThan(5));
        assertThat(value("SELECT COUNT(DISTINCT sub_account) FROM EBOK.ledger_entry"))
                .isEqualTo("2");
        List<Fifo> balances = ledgers().stream()
                .map(ledger -> Fifo.of(ledger.history().entries(new Period(today())), today()))
                .toList();
        assertThat(balances).anyMatch(balance -> balance.amount().signum() < 0);
        assertThat(balances)
                .anyMatch(balance ->
                        balance.overdue().signum() > 0 && balance.overdue().compareTo(balance.amount()) < 0);
        assertThat(value("SELECT COUNT(*) FROM EBOK.ledger_entry e JOIN EBOK.ledger l ON l.ledger_id = e.ledger_id"
                        + " WHERE e.booked_on > l.booked_through"))
                .isEqualTo("0");
    }

    @Test
    void theSchemaOfAnybodyElseIsLeftAsItIs() throws SQLException {
        try (Connection foreign = DriverManager.getConnection(NEW_DATABASE);
                Statement statement = foreign.createStatement()) {
            statement.execute("CREATE SCHEMA EBOK; CREATE TABLE EBOK.customer (customer_id VARCHAR(10))");

            assertThatThrownBy(() -> new DemoDatabase(clock).fill(foreign))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not the demo's");

            statement.execute("SELECT * FROM EBOK.customer");
        }
    }

    private void assertPresent(String from) throws SQLException {
        assertThat(Integer.parseInt(value("SELECT COUNT(*) FROM " + from)))
                .as(from)
                .isPositive();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<DemoLedger> ledgers() {
        CustomerMaker customers = new CustomerMaker();
        LedgerMaker maker = new LedgerMaker();
        return IntStream.rangeClosed(1, CustomerMaker.COUNT)
                .mapToObj(index -> maker.ledgers(customers.customer(index)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "customer",
                "ledger",
                "ledger_entry",
                "document_kind",
                "document",
                "document_content",
                "settlement",
                "settlement_reading",
                "premises",
                "meter",
                "reading",
                "consumption_average",
                "charge",
                "tariff")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT * FROM EBOK." + table + " ORDER BY 1, 2, 3")) {
                while (row.next()) {
                    StringBuilder text = new StringBuilder(table);
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append('|').append(row.getString(i));
                    }
                    rows.add(text.toString());
                }
            }
        }
        return rows;
    }

    private String value(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
