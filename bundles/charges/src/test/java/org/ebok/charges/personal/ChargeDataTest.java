package org.ebok.charges.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.rows;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.ebok.api.personal.PersonalTable;
import org.ebok.charges.fixture.ChargeBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChargeDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private ChargeBase base;
    private PersonalTable charges;
    private PersonalTable tariffs;

    @BeforeEach
    void open() throws SQLException {
        base = new ChargeBase();
        List<PersonalTable> tables = new ChargeData(base.central().views()).tables();
        charges = tables.get(0);
        tariffs = tables.get(1);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private List<?> period(List<?> row) {
        return java.util.Arrays.asList(
                row.get(charges.columns().indexOf("valid_from")),
                row.get(charges.columns().indexOf("valid_to")));
    }

    @Test
    void chargesAreCutToTheOwnTimeAndThoseOfOthersAreNotThere() throws SQLException {
        base.hold("flat", "anna", DAY, DAY.plusDays(9));
        base.hold("flat", "bogdan", DAY.plusDays(10), null);
        base.charge("1", "anna", "flat", DAY.minusDays(50), null);
        base.charge("1", "bogdan", "flat", DAY.minusDays(50), null);
        base.charge("2", "bogdan", "flat", DAY.minusDays(50), DAY); // that the view should not have said
        base.charge("3", "bogdan", null, DAY, DAY.plusDays(1));

        assertThat(rows(charges, "anna")).extracting(this::period).containsExactly(List.of(DAY, DAY.plusDays(9)));
        assertThat(rows(charges, "bogdan"))
                .extracting(this::period)
                .containsExactly(java.util.Arrays.asList(DAY.plusDays(10), null), List.of(DAY, DAY.plusDays(1)));
    }

    @Test
    void tariffsAreThoseThatChargesReferTo() throws SQLException {
        base.charge("1", "anna", null, DAY, null);
        base.tariff("T1", null, new BigDecimal("2.0000"), DAY, null);
        base.tariff("T2", null, new BigDecimal("3.0000"), DAY, null);
        try (Statement statement = base.central().connection().createStatement()) {
            statement.execute("update EBOK.charge set tariff_id = 'T1'");
        }

        assertThat(rows(tariffs, "anna")).extracting(row -> row.get(0)).isEqualTo(List.of("T1"));
        assertThat(rows(tariffs, "bogdan")).isEmpty();
    }
}
