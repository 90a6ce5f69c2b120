package org.ebok.documents.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.ebok.central.fixture.CentralFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeterUsesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private CentralFixture central;
    private MeterUses uses;

    @BeforeEach
    void open() throws SQLException {
        central = new CentralFixture();
        try (Statement statement = central.connection().createStatement()) {
            statement.execute("create schema EBOK");
            statement.execute("create table EBOK.document_kind (kind_code varchar(60), customer_id varchar(100),"
                    + " audience varchar(20))");
            statement.execute("insert into EBOK.document_kind values ('ROZL', null, 'ADDRESSEE'),"
                    + " ('SPRA', null, 'AUTHORISED')");
            statement.execute("create table EBOK.document (document_id varchar(200), customer_id varchar(100),"
                    + " kind_code varchar(60), number varchar(100), title varchar(200), issued_on date,"
                    + " batch_id varchar(200), released_at timestamp with time zone)");
            statement.execute(
                    "create table EBOK.settlement_reading (document_id varchar(200), customer_id varchar(100),"
                            + " meter_id varchar(200), meter_number varchar(60), unit varchar(20), from_on date,"
                            + " from_value numeric(19, 3), to_on date, to_value numeric(19, 3), consumption numeric(19, 3))");
        }
        uses = new MeterUses(central.queries(), Clock.fixed(NOW, ZoneId.of("Europe/Warsaw")));
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    /** A settlement that used the meter {@code M}. */
    private void settle(String id, String customer, String kind, LocalDate issuedOn, Instant releasedAt)
            throws SQLException {
        try (PreparedStatement document = central.connection()
                        .prepareStatement(
                                "insert into EBOK.document values (?, ?, ?, 'NR', 'Rozliczenie', ?, null, ?)");
                PreparedStatement reading = central.connection()
                        .prepareStatement("insert into EBOK.settlement_reading values"
                                + " (?, ?, 'M', 'No M', 'm³', null, null, ?, 7, 7)")) {
            document.setString(1, id);
            document.setString(2, customer);
            document.setString(3, kind);
            document.setObject(4, issuedOn);
            document.setObject(5, releasedAt == null ? null : releasedAt.atOffset(ZoneOffset.UTC));
            document.executeUpdate();
            reading.setString(1, id);
            reading.setString(2, customer);
            reading.setObject(3, issuedOn);
            reading.executeUpdate();
        }
    }

    private List<String> documents(String customer) {
        return uses.of(scope(customer), "M").stream().map(MeterUse::document).toList();
    }

    @Test
    void beforeItsReleaseASettlementHasUsedNothing() throws SQLException {
        settle("later", "anna", "ROZL", DAY, NOW.plusSeconds(1));
        settle("now", "anna", "ROZL", DAY, NOW);
        settle("always", "anna", "ROZL", DAY.minusYears(1), null);

        assertThat(documents("anna")).containsExactly("now", "always");
    }

    @Test
    void theSettlementsAreTheirAddresseesOwn() throws SQLException {
        settle("a", "anna", "ROZL", DAY, null);
        settle("by mistake", "anna", "SPRA", DAY, null);
        settle("b", "bogdan", "ROZL", DAY, null);

        assertThat(documents("anna")).containsExactly("a");
        assertThat(documents("celina")).isEmpty();
    }
}
