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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoDatabaseTest {

    private Connection connection;
    private Clock clock;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
        LocalDate today = LocalDate.parse(value("SELECT CURRENT_DATE"));
        ZoneId zone = ZoneId.systemDefault();
        clock = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void theSameDayGivesTheSameData() throws SQLException {
        fill();
        List<String> first = everything();
        fill();

        assertThat(everything()).isEqualTo(first).hasSizeGreaterThan(15_000);
    }

    @Test
    void everyBalanceIsFirstInFirstOut() throws SQLException {
        fill();
        LocalDate today = LocalDate.now(clock);
        CustomerMaker customers = new CustomerMaker();
        int ledgers = 0;
        for (int index = 1; index <= CustomerMaker.COUNT; index++) {
            for (DemoLedger ledger : new LedgerMaker().ledgers(customers.customer(index))) {
                ledgers++;
                Fifo expected = Fifo.of(ledger.history().entries(new Period(today)), today);
                assertThat(balance(ledger.id())).as(ledger.id()).isEqualTo(expected);
            }
        }
        assertThat(value("SELECT COUNT(*) FROM EBOK.balance")).isEqualTo(Integer.toString(ledgers));
    }

    @Test
    void examplesOfFirstInFirstOut() throws SQLException {
        fill();
        String ledger = "demo-0047-1";
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("0.00"), money("0.00"), null, null));

        entry(ledger, 1, 0, -10, "100", "0");
        entry(ledger, 2, 0, -5, "50", "0");
        entry(ledger, 3, 0, 5, "70", "0");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("220.00"), money("150.00"), day(-10), day(5)));

        entry(ledger, 4, 0, null, "0", "90");
        entry(ledger, 5, 0, null, "-10", "0");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("120.00"), money("50.00"), day(-5), day(5)));

        entry(ledger, 6, 0, null, "0", "60");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("60.00"), money("0.00"), null, day(5)));

        entry(ledger, 7, 0, null, "0", "-20");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("80.00"), money("10.00"), day(-5), day(5)));

        entry(ledger, 8, 0, null, "0", "100");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("-20.00"), money("0.00"), null, null));

        entry(ledger, 9, -3, null, "30", "0");
        assertThat(balance(ledger)).isEqualTo(new Fifo(money("10.00"), money("0.00"), null, day(5)));
    }

    @Test
    void theMainOneOwesMoneyPartlyOverdue() throws SQLException {
        fill();
        Fifo flat = balance("demo-0001-1");

        assertThat(flat.amount()).isEqualTo("1146.24");
        assertThat(flat.overdue()).isEqualTo("113.44");
        assertThat(balance("demo-0001-2").amount()).isEqualTo("0.00");
    }

    @Test
    void everyLoginActsForCustomersThatExist() throws SQLException {
        fill();
        for (DemoAccount account : DemoAccounts.all()) {
            for (String id : account.customerIds()) {
                assertThat(value("SELECT COUNT(*) FROM EBOK.customer WHERE customer_id = '" + id + "'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void everyKindOfCustomerIsThere() throws SQLException {
        fill();

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
        assertPresent("EBOK.balance WHERE amount < 0");
        assertPresent("EBOK.balance WHERE overdue_amount > 0 AND overdue_amount < amount");
        assertPresent("EBOK.customer WHERE LENGTH(company_name) > 100");
        assertPresent("EBOK.ledger_entry WHERE debit < 0");
        assertPresent("EBOK.ledger_entry WHERE credit < 0");
        assertThat(value("SELECT COUNT(*) FROM EBOK.ledger_entry e JOIN EBOK.ledger l ON l.ledger_id = e.ledger_id"
                        + " WHERE e.booked_on > l.booked_through"))
                .isEqualTo("0");
    }

    @Test
    void theSchemaOfAnybodyElseIsLeftAsItIs() throws SQLException {
        execute("CREATE SCHEMA EBOK; CREATE TABLE EBOK.customer (customer_id VARCHAR(10))");

        assertThatThrownBy(this::fill).isInstanceOf(SQLException.class).hasMessageContaining("not the demo's");
        assertPresent("INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'EBOK'");
    }

    private void fill() throws SQLException {
        new DemoDatabase(clock).fill(connection);
    }

    private void assertPresent(String from) throws SQLException {
        assertThat(Integer.parseInt(value("SELECT COUNT(*) FROM " + from)))
                .as(from)
                .isPositive();
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    private void entry(String ledger, int no, int booked, Integer due, String debit, String credit)
            throws SQLException {
        execute(
                "INSERT INTO EBOK.ledger_entry VALUES ('%s-%d', '%s', 'demo-0047', CURRENT_DATE + (%d), %d, %s, 'OTHER', 'x', %s, %s, NULL)"
                        .formatted(
                                ledger,
                                no,
                                ledger,
                                booked,
                                no,
                                due == null ? "NULL" : "CURRENT_DATE + (" + due + ")",
                                debit,
                                credit));
    }

    private Fifo balance(String ledger) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT amount, overdue_amount, overdue_since, next_due_on FROM EBOK.balance"
                                + " WHERE ledger_id = '" + ledger + "'")) {
            row.next();
            return new Fifo(
                    row.getBigDecimal(1),
                    row.getBigDecimal(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class));
        }
    }

    private List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("customer", "ledger", "ledger_entry", "balance")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT * FROM EBOK." + table + " ORDER BY 1")) {
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

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
