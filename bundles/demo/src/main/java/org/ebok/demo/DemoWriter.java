package org.ebok.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes customers with their ledgers and entries in batches, in the connection's transaction. Not for several threads. */
final class DemoWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement customers;
    private final PreparedStatement ledgers;
    private final PreparedStatement entries;
    private int waiting;

    DemoWriter(Connection connection) throws SQLException {
        customers = connection.prepareStatement("INSERT INTO EBOK.customer VALUES (" + "?, ".repeat(21) + "?)");
        ledgers = connection.prepareStatement("INSERT INTO EBOK.ledger VALUES (?, ?, ?, ?, ?, 'PLN', ?, ?)");
        entries = connection.prepareStatement("INSERT INTO EBOK.ledger_entry VALUES (" + "?, ".repeat(11) + "?)");
    }

    void write(DemoCustomer customer) throws SQLException {
        add(
                customers,
                customer.id(),
                customer.number(),
                customer.company() ? "COMPANY" : "PERSON",
                customer.firstName(),
                customer.lastName(),
                customer.companyName(),
                customer.taxId(),
                customer.email(),
                customer.phone(),
                customer.address().street(),
                customer.address().building(),
                customer.address().flat(),
                customer.address().postalCode(),
                customer.address().city(),
                customer.mailing() == null ? null : customer.mailing().street(),
                customer.mailing() == null ? null : customer.mailing().building(),
                customer.mailing() == null ? null : customer.mailing().flat(),
                customer.mailing() == null ? null : customer.mailing().postalCode(),
                customer.mailing() == null ? null : customer.mailing().city(),
                customer.group().code,
                customer.group().title,
                customer.active());
    }

    /** Writes a ledger and its entries; its customer was written before. */
    void write(DemoLedger ledger, Period period) throws SQLException {
        String customer = ledger.customer().id();
        LocalDate bookedThrough = period.bookedThrough();
        add(
                ledgers,
                ledger.id(),
                customer,
                ledger.symbol(),
                ledger.name(),
                ledger.bankAccount(),
                ledger.position(),
                bookedThrough);
        long no = 0;
        for (DemoEntry entry : ledger.history().entries(period)) {
            no++;
            add(
                    entries,
                    ledger.id() + "-" + no,
                    ledger.id(),
                    customer,
                    entry.bookedOn(),
                    no,
                    entry.dueOn(),
                    entry.kind().name(),
                    entry.description(),
                    entry.debit(),
                    entry.credit(),
                    entry.documentNumber(),
                    entry.subAccount());
        }
    }

    private void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    /** Sends what waits, owners first. */
    void flush() throws SQLException {
        customers.executeBatch();
        ledgers.executeBatch();
        entries.executeBatch();
        waiting = 0;
    }

    /** Lets go of the statements; what was not flushed is lost. */
    @Override
    public void close() throws SQLException {
        try (customers;
                ledgers;
                entries) {
            waiting = 0;
        }
    }
}
