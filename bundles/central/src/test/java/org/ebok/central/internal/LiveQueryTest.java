package org.ebok.central.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.central.fixture.CentralFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveQueryTest {

    private CentralFixture central;

    @BeforeEach
    void fill() throws SQLException {
        central = new CentralFixture();
        try (Statement sql = central.connection().createStatement()) {
            sql.execute("create schema EBOK");
            sql.execute("create table EBOK.thing (customer_id varchar(10), thing_id varchar(10), label char(8),"
                    + " amount numeric(19,2), made_on date, flag boolean)");
            sql.execute("create view EBOK.endless as select cast('1' as varchar(10)) as customer_id, x as n"
                    + " from system_range(1, 100000000000)");
            sql.execute("insert into EBOK.thing values ('1', 'a', 'one', 1.50, date '2026-11-24', true),"
                    + " ('2', 'b', '', 2.00, null, false), ('3', 'c', null, null, null, null)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        central.close();
    }

    @Test
    void readsTheRowsOfTheScopeAndNoOthers() {
        CentralQuery<String> query = central.queries()
                .prepare("select t.thing_id from {thing} t order by t.thing_id", row -> row.text("thing_id"));

        assertThat(query.list(scope("1"), Map.of())).containsExactly("a");
        assertThat(query.list(scope("1", "3"), Map.of())).containsExactly("a", "c");
        assertThat(query.list(scope("1", "2", "3"), Map.of())).containsExactly("a", "b", "c");
        assertThat(query.list(scope("4"), Map.of())).isEmpty();
    }

    @Test
    void readsTheOperatorsOwnRowsForEveryScopeButAnEmptyOne() throws SQLException {
        insertRowOfTheOperator();
        CentralQuery<String> own = central.queries()
                .prepare("select t.thing_id from {operator thing} t order by t.thing_id", row -> row.text("thing_id"));
        CentralQuery<String> customers = central.queries()
                .prepare("select t.thing_id from {thing} t order by t.thing_id", row -> row.text("thing_id"));

        assertThat(own.list(scope("1"), Map.of())).containsExactly("own");
        assertThat(own.list(scope("1", "2", "3"), Map.of())).containsExactly("own");
        assertThat(own.list(scope(), Map.of())).isEmpty();
        assertThat(customers.list(scope("1", "2", "3"), Map.of())).containsExactly("a", "b", "c");
    }

    @Test
    void readsTheRowsOfAllCustomersForStaff() throws SQLException {
        insertRowOfTheOperator();
        StaffQuery<String> all = central.queries()
                .prepareForStaff(
                        "select t.thing_id from {thing} t where t.thing_id <> :id order by t.thing_id",
                        row -> row.text("thing_id"));
        StaffQuery<String> own = central.queries()
                .prepareForStaff("select t.thing_id from {operator thing} t", row -> row.text("thing_id"));

        assertThat(all.list(new ScopeIssuer().issueForStaff(), Map.of("id", "b")))
                .containsExactly("a", "c", "own");
        assertThat(own.list(new ScopeIssuer().issueForStaff(), Map.of())).containsExactly("own");
    }

    @Test
    void readsNothingForStaffWithoutAScope() {
        StaffQuery<String> all =
                central.queries().prepareForStaff("select t.thing_id from {thing} t", row -> row.text("thing_id"));

        assertThatThrownBy(() -> all.list(null, Map.of())).isInstanceOf(NullPointerException.class);
    }

    private void insertRowOfTheOperator() throws SQLException {
        try (Statement sql = central.connection().createStatement()) {
            sql.execute("insert into EBOK.thing (thing_id) values ('own')");
        }
    }

    @Test
    void anEmptyScopeReadsNothingAndDoesNotTouchTheDatabase() throws SQLException {
        CentralQuery<String> query =
                central.queries().prepare("select t.thing_id from {thing} t", row -> row.text("thing_id"));

        central.startCounting();
        assertThat(query.list(scope(), Map.of())).isEmpty();
        assertThat(central.statements()).isZero();
    }

    @Test
    void aListNarrowsWithinTheScopeAndIsAnotherOneWithEachCall() throws SQLException {
        insertRowOfTheOperator();
        String sql = "select t.thing_id from {thing} t where t.thing_id in (:ids) order by t.thing_id";
        CentralQuery<String> query = central.queries().prepare(sql, row -> row.text("thing_id"));
        StaffQuery<String> all = central.queries().prepareForStaff(sql, row -> row.text("thing_id"));

        assertThat(query.list(scope("1", "2", "3"), Map.of("ids", List.of("a", "c"))))
                .containsExactly("a", "c");
        assertThat(query.list(scope("1", "2", "3"), Map.of("ids", List.of("b", "a", "c"))))
                .containsExactly("a", "b", "c");
        assertThat(query.list(scope("2"), Map.of("ids", List.of("b", "a", "c"))))
                .containsExactly("b");
        assertThat(all.list(new ScopeIssuer().issueForStaff(), Map.of("ids", List.of("b", "own", "c"))))
                .containsExactly("b", "c", "own");
        assertThatThrownBy(() -> query.list(scope("2"), Map.of("ids", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids");
    }

    @Test
    void anotherCustomersIdentifierInAParameterFindsNothing() {
        CentralQuery<String> query = central.queries()
                .prepare(
                        "select t.thing_id from {thing} t where t.thing_id = :id or :id = 'x'",
                        row -> row.text("thing_id"));

        assertThat(query.list(scope("1"), Map.of("id", "b"))).isEmpty();
        assertThat(query.list(scope("1"), Map.of("id", "x"))).containsExactly("a");
        assertThat(query.list(scope("1"), Map.of("id", "x' or '1'='1"))).isEmpty();
    }

    @Test
    void trimsTextsAndTakesEmptyOnesForAbsent() {
        CentralQuery<String> query = central.queries()
                .prepare(
                        "select t.label, t.thing_id from {thing} t order by t.thing_id",
                        row -> row.optionalText("label").orElse("-"));

        assertThat(query.list(scope("1", "2", "3"), Map.of())).containsExactly("one", "-", "-");
    }

    @Test
    void namesTheColumnThatBreaksTheContract() {
        CentralQuery<BigDecimal> amounts =
                central.queries().prepare("select t.amount from {thing} t", row -> row.decimal("amount"));
        CentralQuery<LocalDate> days =
                central.queries().prepare("select t.label from {thing} t", row -> row.date("label"));

        assertThat(brokenColumn(() -> amounts.list(scope("3"), Map.of()))).contains("amount");
        assertThat(brokenColumn(() -> days.list(scope("1"), Map.of()))).contains("label");
    }

    private static Optional<String> brokenColumn(ThrowingCallable reading) {
        return catchThrowableOfType(CentralDataException.class, reading)
                .problem()
                .field();
    }

    @Test
    void aViewThatIsMissingBreaksTheContract() {
        CentralQuery<String> query =
                central.queries().prepare("select t.thing_id from {nothing} t", row -> row.text("thing_id"));

        assertThatThrownBy(() -> query.list(scope("1"), Map.of())).isInstanceOf(CentralDataException.class);
    }

    @Test
    void refusesParametersThatTheStatementDoesNotHave() {
        CentralQuery<String> query = central.queries()
                .prepare("select t.thing_id from {thing} t where t.made_on = :day", row -> row.text("thing_id"));

        assertThatThrownBy(() -> query.list(scope("1"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day");
        assertThatThrownBy(() -> query.list(scope("1"), Map.of("day", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day");
    }

    @Test
    void aViewThatCannotComputeItsRowsBreaksTheContract() {
        CentralQuery<BigDecimal> query = central.queries()
                .prepare("select t.amount / (t.amount - 1.50) as amount from {thing} t", row -> row.decimal("amount"));

        assertThatThrownBy(() -> query.list(scope("1"), Map.of())).isInstanceOf(CentralDataException.class);
    }

    @Test
    void aTextThatNoDatabaseTakesIsABadRequest() {
        CentralQuery<String> query = central.queries()
                .prepare("select t.thing_id from {thing} t where t.thing_id = :id", row -> row.text("thing_id"));

        assertThatThrownBy(() -> query.list(scope("1"), Map.of("id", "a\u0000")))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().status()).isEqualTo(400);
                    assertThat(e.problem().field()).contains("id");
                });
    }

    @Test
    void aStatementThatTakesTooLongIsCancelledAndTheConnectionGoesOn() {
        CentralQuery<Long> slow =
                central.queries().prepare("select count(*) as n from {endless} e", row -> row.number("n"));
        CentralQuery<String> quick =
                central.queries().prepare("select t.thing_id from {thing} t", row -> row.text("thing_id"));

        assertThatThrownBy(() -> slow.list(scope("1"), Map.of())).isInstanceOf(CentralUnavailableException.class);
        assertThat(quick.list(scope("1"), Map.of())).containsExactly("a");
    }
}
