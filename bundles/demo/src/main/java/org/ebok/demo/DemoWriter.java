package org.ebok.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes customers with their ledgers, entries and documents in batches, in the connection's transaction. Not for several threads. */
final class DemoWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement customers;
    private final PreparedStatement ledgers;
    private final PreparedStatement entries;
    private final PreparedStatement kinds;
    private final PreparedStatement documents;
    private final PreparedStatement contents;
    private final PreparedStatement settlements;
    private final PreparedStatement readings;
    private int waiting;

    DemoWriter(Connection connection) throws SQLException {
        customers = connection.prepareStatement("INSERT INTO EBOK.customer VALUES (" + "?, ".repeat(21) + "?)");
        ledgers = connection.prepareStatement("INSERT INTO EBOK.ledger VALUES (?, ?, ?, ?, ?, 'PLN', ?, ?)");
        entries = connection.prepareStatement("INSERT INTO EBOK.ledger_entry VALUES (" + "?, ".repeat(11) + "?)");
        kinds = connection.prepareStatement("INSERT INTO EBOK.document_kind VALUES (?, NULL, ?, ?, ?, ?, ?, ?)");
        documents = connection.prepareStatement("INSERT INTO EBOK.document VALUES (" + "?, ".repeat(16) + "?)");
        contents = connection.prepareStatement("INSERT INTO EBOK.document_content VALUES (?, ?, ?, ?, ?)");
        settlements =
                connection.prepareStatement("INSERT INTO EBOK.settlement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLN')");
        readings = connection.prepareStatement(
                "INSERT INTO EBOK.settlement_reading VALUES (?, ?, ?, ?, ?, 'm³', ?, ?, ?, ?, ?)");
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

    void write(DocumentKind kind) throws SQLException {
        String audience = kind.ofOperator ? "AUTHORISED" : "ADDRESSEE";
        add(kinds, kind.name(), kind.polish, kind.english, kind.purpose, kind.icon, audience, kind.ordinal() + 1);
    }

    /** Writes a document and all that belongs to it; its customer, ledger and kind were written before. */
    void write(DemoDocument document) throws SQLException {
        DemoFile file = document.file();
        add(
                documents,
                document.id(),
                document.customerId(),
                document.kind().name(),
                document.number(),
                document.title(),
                document.issuedOn(),
                document.payable().dueOn(),
                document.payable().amount(),
                document.payable().amount() == null ? null : "PLN",
                document.payable().ledgerId(),
                file == null ? null : file.format(),
                document.fileName(),
                file == null ? null : file.size(),
                document.publication().releasedAt(),
                document.publication().batchId(),
                document.ksef().number(),
                document.ksef().code2());
        int part = 0;
        for (byte[] bytes : file == null ? List.<byte[]>of() : file.parts()) {
            part++;
            add(contents, document.id(), document.customerId(), part, bytes.length, bytes);
        }
        int position = 0;
        for (DemoSettlement settlement : document.settlements()) {
            position++;
            write(document, position, settlement);
        }
    }

    private void write(DemoDocument document, int position, DemoSettlement settlement) throws SQLException {
        add(
                settlements,
                document.id(),
                document.customerId(),
                position,
                settlement.medium(),
                settlement.from(),
                settlement.to(),
                settlement.advances(),
                settlement.cost(),
                settlement.result());
        for (DemoSettlement.Reading reading : settlement.readings()) {
            add(
                    readings,
                    document.id(),
                    document.customerId(),
                    position,
                    reading.meterId(),
                    reading.meterNumber(),
                    reading.fromOn(),
                    reading.fromValue(),
                    reading.toOn(),
                    reading.toValue(),
                    reading.consumption());
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
        kinds.executeBatch();
        documents.executeBatch();
        contents.executeBatch();
        settlements.executeBatch();
        readings.executeBatch();
        waiting = 0;
    }

    /** Lets go of the statements; what was not flushed is lost. */
    @Override
    public void close() throws SQLException {
        try (customers;
                ledgers;
                entries;
                kinds;
                documents;
                contents;
                settlements;
                readings) {
            waiting = 0;
        }
    }
}
