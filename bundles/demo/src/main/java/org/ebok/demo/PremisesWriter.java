package org.ebok.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes premises and what belongs to them, in the connection's transaction. Not for several threads. */
final class PremisesWriter implements AutoCloseable {

    private final PreparedStatement premises;
    private final PreparedStatement meters;
    private final PreparedStatement readings;
    private final PreparedStatement averages;
    private final PreparedStatement tariffs;
    private final PreparedStatement charges;

    PremisesWriter(Connection connection) throws SQLException {
        premises = connection.prepareStatement("INSERT INTO EBOK.premises VALUES (" + "?, ".repeat(17) + "?)");
        meters = connection.prepareStatement("INSERT INTO EBOK.meter VALUES (" + "?, ".repeat(13) + "?)");
        readings = connection.prepareStatement("INSERT INTO EBOK.reading VALUES (?, ?, ?, ?, ?, ?)");
        averages =
                connection.prepareStatement("INSERT INTO EBOK.consumption_average VALUES (?, NULL, ?, ?, ?, ?, ?, ?)");
        tariffs = connection.prepareStatement(
                "INSERT INTO EBOK.tariff VALUES (?, NULL, ?, ?, ?, ?, ?, 'PLN', ?, ?, ?, ?, ?)");
        charges = connection.prepareStatement(
                "INSERT INTO EBOK.charge VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLN', ?, ?, ?, ?)");
    }

    void write(DemoPremises of) throws SQLException {
        add(
                premises,
                of.id(),
                of.customer().id(),
                of.use().name(),
                of.name(),
                of.address().street(),
                of.address().building(),
                of.address().flat(),
                of.address().postalCode(),
                of.address().city(),
                of.buildingId(),
                of.size().floor(),
                of.size().area(),
                of.size().heated(),
                of.title(),
                of.persons(),
                of.from(),
                of.to(),
                of.ledger().id());
    }

    /** Writes a meter and its readings. */
    void write(DemoMeter meter) throws SQLException {
        String customer = meter.ledger().customer().id();
        add(
                meters,
                meter.id(),
                customer,
                meter.premises() == null ? null : meter.premises().id(),
                meter.ledger().id(),
                meter.medium().name(),
                meter.number(),
                meter.place(),
                meter.medium().unit,
                meter.medium().digits,
                meter.remote(),
                meter.installedOn(),
                meter.removedOn(),
                meter.calibratedUntil(),
                meter.replaces());
        for (DemoMeter.Reading reading : meter.readings()) {
            String id = meter.id() + "-" + reading.on();
            add(readings, id, customer, meter.id(), reading.on(), reading.value(), reading.source());
        }
    }

    void write(DemoAverage average) throws SQLException {
        add(
                averages,
                average.building(),
                average.use().name(),
                average.medium().name(),
                average.medium().unit,
                average.month().atDay(1),
                average.premises(),
                average.consumption());
    }

    /** Writes a rate; the document of its justification was written before. */
    void write(DemoTariff tariff) throws SQLException {
        add(
                tariffs,
                tariff.id(),
                tariff.component().name(),
                tariff.component().title,
                tariff.building(),
                tariff.rate(),
                tariff.component().unit,
                tariff.from(),
                tariff.to(),
                tariff.announcedOn(),
                tariff.component().beyondControl,
                tariff.justification());
    }

    void write(DemoCharge charge) throws SQLException {
        DemoTariff tariff = charge.tariff();
        add(
                charges,
                charge.id(),
                charge.premises().customer().id(),
                charge.premises().id(),
                charge.premises().ledger().id(),
                tariff.component().name(),
                tariff.component().title,
                charge.quantity(),
                tariff.component().unit,
                tariff.rate(),
                charge.amount(),
                charge.from(),
                charge.to(),
                tariff.id(),
                tariff.component().ordinal() + 1);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Sends what waits, owners first. */
    void flush() throws SQLException {
        for (PreparedStatement statement : List.of(premises, meters, readings, averages, tariffs, charges)) {
            statement.executeBatch();
        }
    }

    /** Lets go of the statements; what was not flushed is lost. */
    @Override
    public void close() throws SQLException {
        try (premises;
                meters;
                readings;
                averages;
                tariffs;
                charges) {}
    }
}
