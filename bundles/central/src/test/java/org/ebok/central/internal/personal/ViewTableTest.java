package org.ebok.central.internal.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.rows;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.central.fixture.CentralFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewTableTest {

    private static final PersonalText TITLE = new PersonalText("Zapisy", "Entries");
    private static final int MANY = 12_001;

    private CentralFixture central;

    @BeforeEach
    void open() throws SQLException {
        central = new CentralFixture();
        try (Statement statement = central.connection().createStatement()) {
            statement.execute("create schema EBOK");
            statement.execute("create table EBOK.ledger_entry (entry_id varchar(20), ledger_id varchar(20),"
                    + " customer_id varchar(20), booked_on date, entry_no bigint, due_on date, kind varchar(20),"
                    + " description varchar(100), debit numeric(19, 2), credit numeric(19, 2),"
                    + " document_number varchar(20), sub_account varchar(20))");
            statement.execute("create table EBOK.settlement_reading (document_id varchar(20), customer_id varchar(20),"
                    + " position integer, meter_id varchar(20), meter_number varchar(20), unit varchar(20),"
                    + " from_on date, from_value numeric(19, 3), to_on date, to_value numeric(19, 3),"
                    + " consumption numeric(19, 3))");
        }
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = central.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private PersonalTable entries() {
        return central.views().table(PersonalView.of("ledger_entry"), TITLE);
    }

    /** Three ledgers, and many entries of one day. */
    private void book() throws SQLException {
        execute(
                "insert into EBOK.ledger_entry select 'e' || x, 'l' || mod(x, 3), 'anna', date '2026-01-01' + mod(x, 5), x,"
                        + " null, 'CHARGE', ' Czynsz ', 1.50, 0, null, null from system_range(1, " + MANY + ")");
        execute("insert into EBOK.ledger_entry select 'b' || x, 'l9', 'bogdan', date '2026-01-01', x,"
                + " null, 'CHARGE', 'Czynsz', 1.50, 0, null, null from system_range(1, 7)");
    }

    @Test
    void partsMeetAndNothingIsTwiceOrMissing() throws SQLException {
        book();
        PersonalTable table = entries();
        central.startCounting();

        List<List<?>> found = rows(table, "anna");

        assertThat(central.statements()).isEqualTo(3);
        assertThat(found).hasSize(MANY);
        assertThat(found).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows(table, "bogdan")).hasSize(7);
        assertThat(rows(table, "celina")).isEmpty();
        assertThat(table.count(new PersonalSubject("anna", scope("anna", "bogdan"), List.of())))
                .isEqualTo(MANY + 7);
    }

    @Test
    void theColumnsAreThoseOfTheContract() throws SQLException {
        book();
        PersonalTable table = entries();

        assertThat(table.name()).isEqualTo("ledger_entry");
        assertThat(table.columns()).hasSize(12).startsWith("entry_id", "ledger_id", "customer_id", "booked_on");
        assertThat(rows(table, "bogdan").get(0).get(table.columns().indexOf("description")))
                .isEqualTo("Czynsz");
    }

    @Test
    void aViewWithoutAKeyIsReadWholeAlsoWhereRowsAreAlike() throws SQLException {
        execute("insert into EBOK.settlement_reading select 'd', 'anna', 1, null, 'No', 'm³', null, null,"
                + " date '2026-01-01', 1, 1 from system_range(1, 5003)");

        assertThat(rows(central.views().table(PersonalView.of("settlement_reading"), TITLE), "anna"))
                .hasSize(5003);
    }

    @Test
    void aConditionNarrowsAndAnExpressionReplaces() throws SQLException {
        book();
        PersonalTable table = central.views()
                .table(
                        PersonalView.of("ledger_entry")
                                .where("v.booked_on > :now or v.entry_no = 3")
                                .instead("due_on", "coalesce(v.due_on, :for_ever)"),
                        TITLE);

        assertThat(rows(table, "bogdan")).singleElement().satisfies(row -> assertThat(row.get(5))
                .hasToString("9999-12-31"));
        assertThat(table.count(new PersonalSubject("bogdan", scope("bogdan"), List.of())))
                .isEqualTo(1);
    }

    @Test
    void whatTheContractDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> central.views().table(PersonalView.of("secrets"), TITLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("secrets");
        assertThatThrownBy(() ->
                        central.views().table(PersonalView.of("ledger_entry").instead("entry_no", "1"), TITLE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> central.views()
                        .table(PersonalView.of("ledger_entry").where("1 = 1 or (select 1 from secrets) = 1"), TITLE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
