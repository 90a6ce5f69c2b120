package org.ebok.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.central.CentralDataException;
import org.ebok.central.fixture.CentralFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private CentralFixture central;
    private Holdings holdings;

    @BeforeEach
    void open() throws SQLException {
        central = new CentralFixture();
        try (Statement statement = central.connection().createStatement()) {
            statement.execute("create schema EBOK");
            statement.execute("create table EBOK.premises (premises_id varchar(200), customer_id varchar(100),"
                    + " kind varchar(20), name varchar(100), street varchar(100), building_no varchar(20),"
                    + " flat_no varchar(20), postal_code varchar(10), city varchar(60), building_id varchar(200),"
                    + " floor integer, area numeric(10, 2), heated_area numeric(10, 2), title varchar(20),"
                    + " persons integer, held_from date, held_to date, ledger_id varchar(200))");
        }
        holdings = new Holdings(central.queries());
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    private void add(String premises, String customer, String kind, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement insert = central.connection()
                .prepareStatement(
                        "insert into EBOK.premises (premises_id, customer_id, kind, title, held_from, held_to)"
                                + " values (?, ?, ?, 'RENT', ?, ?)")) {
            insert.setString(1, premises);
            insert.setString(2, customer);
            insert.setString(3, kind);
            insert.setObject(4, from);
            insert.setObject(5, to);
            insert.executeUpdate();
        }
    }

    @Test
    void eachHolderSeesTheirOwnPeriodsAlone() throws SQLException {
        add("flat", "anna", "FLAT", DAY, DAY.plusDays(9));
        add("flat", "bogdan", "FLAT", DAY.plusDays(10), DAY.plusDays(19));
        add("flat", "anna", "FLAT", DAY.plusDays(20), null);
        add("garage", "bogdan", "GARAGE", DAY, null);

        assertThat(holdings.of(scope("anna"), new PremisesId("flat")))
                .extracting(Holding::from)
                .containsExactly(DAY.plusDays(20), DAY);
        assertThat(holdings.of(scope("anna"), new PremisesId("garage"))).isEmpty();
        assertThat(holdings.list(scope("bogdan"), HoldingKey.LATEST, 10))
                .extracting(Holding::premises)
                .containsExactly(new PremisesId("flat"), new PremisesId("garage"));
    }

    @Test
    void pagesMeetAndNothingIsTwiceOrMissing() throws SQLException {
        for (int i = 0; i < 25; i++) {
            add("p" + i, "anna", "FLAT", DAY.plusDays(i / 4), null);
        }
        List<Holding> read = new ArrayList<>();
        HoldingKey place = HoldingKey.LATEST;
        List<Holding> page = holdings.list(scope("anna"), place, 4);
        while (!page.isEmpty()) {
            read.addAll(page);
            place = HoldingKey.decode(page.get(page.size() - 1).key().encode()).orElseThrow();
            page = holdings.list(scope("anna"), place, 4);
        }
        assertThat(read).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void aHoldingLastsUntilItsLastDay() throws SQLException {
        add("flat", "anna", "FLAT", DAY, DAY.plusDays(9));
        Holding holding = holdings.of(scope("anna"), new PremisesId("flat")).get(0);

        assertThat(holding.isOn(DAY.minusDays(1))).isFalse();
        assertThat(holding.isOn(DAY)).isTrue();
        assertThat(holding.isOn(DAY.plusDays(9))).isTrue();
        assertThat(holding.isOn(DAY.plusDays(10))).isFalse();
    }

    @Test
    void aCodeThatIsNoneBreaksTheContract() throws SQLException {
        add("flat", "anna", "CASTLE", DAY, null);
        assertThatThrownBy(() -> holdings.list(scope("anna"), HoldingKey.LATEST, 10))
                .isInstanceOf(CentralDataException.class)
                .hasMessageContaining("FLAT, COMMERCIAL");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(HoldingKey.decode("x")).isEmpty();
        assertThat(HoldingKey.decode("")).isEmpty();
    }
}
