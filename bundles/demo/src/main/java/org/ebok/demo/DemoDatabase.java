package org.ebok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Fills a database with the made-up operator's data, in the shape of the central database's contract. */
public final class DemoDatabase {

    private final Clock clock;
    private final int count;
    private final CustomerMaker customers = new CustomerMaker();
    private final LedgerMaker ledgers = new LedgerMaker();

    /**
     * Prepares to fill.
     *
     * @param clock says which day the data is made for; its zone is the operator's
     */
    public DemoDatabase(Clock clock) {
        this(clock, CustomerMaker.COUNT);
    }

    /**
     * Prepares to fill with the first customers alone, for tests that need no more.
     *
     * @param clock as above
     * @param count how many customers, from 1
     */
    public DemoDatabase(Clock clock, int count) {
        this.clock = clock;
        this.count = count;
    }

    /**
     * Makes the schema {@code EBOK} anew with the data for the clock's day. The same day gives the same data. A former demo
     * is replaced; the schema of anybody else is left as it is.
     *
     * @param connection to an H2 database (MODE=PostgreSQL), with the right to create schemas; left open, its auto-commit as
     *     it was
     * @throws SQLException when the database is no H2, has a schema {@code EBOK} that is not the demo's, or fails
     */
    public void fill(Connection connection) throws SQLException {
        requireOwn(connection);
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            recreate(connection);
            write(connection, new Period(LocalDate.now(clock)));
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void requireOwn(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            throw new SQLException("The demo's data goes into an H2 database only");
        }
        String foreign = "SELECT 1 FROM INFORMATION_SCHEMA.SCHEMATA"
                + " WHERE UPPER(SCHEMA_NAME) = 'EBOK' AND COALESCE(REMARKS, '') <> 'e-BOK demo data'";
        try (Statement statement = connection.createStatement();
                ResultSet schemas = statement.executeQuery(foreign)) {
            if (schemas.next()) {
                throw new SQLException("The database has a schema EBOK that is not the demo's: nothing was changed");
            }
        }
    }

    private static void recreate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS EBOK CASCADE");
            statement.execute(schema());
        }
    }

    private void write(Connection connection, Period period) throws SQLException {
        CustomerDocuments documents = new CustomerDocuments(period, clock.getZone());
        OperatorDocuments own = new OperatorDocuments(period);
        try (DemoWriter writer = new DemoWriter(connection);
                PremisesWriter premises = new PremisesWriter(connection)) {
            for (DocumentKind kind : DocumentKind.values()) {
                writer.write(kind);
            }
            for (DemoDocument document : own.documents()) {
                writer.write(document);
            }
            for (int index = 1; index <= count; index++) {
                DemoCustomer customer = customers.customer(index);
                writer.write(customer);
                List<DemoLedger> owned = ledgers.ledgers(customer);
                for (DemoLedger ledger : owned) {
                    writer.write(ledger, period);
                }
                for (DemoDocument document : documents.documents(customer, owned)) {
                    writer.write(document);
                }
            }
            writer.flush();
            writePremises(
                    premises,
                    period,
                    new TariffMaker(period, own.justification().id()).tariffs());
            premises.flush();
        }
    }

    private void writePremises(PremisesWriter writer, Period period, List<DemoTariff> tariffs) throws SQLException {
        for (DemoTariff tariff : tariffs) {
            writer.write(tariff);
        }
        PremisesMaker premises = new PremisesMaker(period);
        MeterMaker meters = new MeterMaker(period);
        ChargeMaker charges = new ChargeMaker(period, tariffs);
        AverageMaker averages = new AverageMaker(period);
        for (int index = 1; index <= count; index++) {
            DemoCustomer customer = customers.customer(index);
            List<DemoLedger> owned = ledgers.ledgers(customer);
            for (DemoPremises held : premises.premises(customer, owned)) {
                writer.write(held);
                for (DemoMeter meter : meters.meters(held)) {
                    writer.write(meter);
                }
                for (DemoCharge charge : charges.charges(held)) {
                    writer.write(charge);
                }
                averages.add(held);
            }
            for (DemoMeter meter : meters.withoutPremises(customer, owned)) {
                writer.write(meter);
            }
        }
        for (DemoAverage average : averages.averages()) {
            writer.write(average);
        }
    }

    private static String schema() {
        try (InputStream in = DemoDatabase.class.getResourceAsStream("demo-schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
