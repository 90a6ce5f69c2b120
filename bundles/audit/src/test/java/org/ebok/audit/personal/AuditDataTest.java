package org.ebok.audit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.audit.fixture.AuditBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditDataTest {

    private static final PersonalSubject ANNA =
            new PersonalSubject("anna", new ScopeIssuer().issue(Set.of()), List.of());

    private AuditBase base;
    private AuditData data;

    @BeforeEach
    void open() throws SQLException, IOException {
        base = new AuditBase();
        data = new AuditData(base.dataSource(), null);
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    /** Who did what from where, as Anna is told. */
    private List<Tuple> told() throws IOException {
        List<Tuple> told = new ArrayList<>();
        data.read(ANNA, row -> told.add(tuple(of(row, "actor"), of(row, "action"), of(row, "origin"))));
        return told;
    }

    private Object of(List<?> row, String column) {
        return row.get(data.columns().indexOf(column));
    }

    @Test
    void whatAPersonDidIsToldWithWhereItCameFrom() throws SQLException, IOException {
        base.record("anna", "192.0.2.7", "session.opened", "anna");

        assertThat(told()).containsExactly(tuple("anna", "session.opened", "192.0.2.7"));
    }

    @Test
    void whoOfTheStaffDidItAndWhereTheySatIsNotTold() throws SQLException, IOException {
        base.record("clerk", "192.0.2.7", "account.created", "anna");
        base.record("console:karaf", "192.0.2.8", "permission.granted", "anna");

        assertThat(told())
                .containsExactly(tuple("staff", "account.created", ""), tuple("staff", "permission.granted", ""));
    }

    @Test
    void whatThePortalDidByItselfIsTold() throws SQLException, IOException {
        base.record("portal:clock", "", "session.ended", "anna");

        assertThat(told()).containsExactly(tuple("portal:clock", "session.ended", ""));
    }

    @Test
    void whatWasDoneToAnotherIsNotTold() throws SQLException, IOException {
        base.record("clerk", "", "account.created", "bogdan");
        base.record("clerk", "", "group.created", "anna");

        assertThat(told()).isEmpty();
        assertThat(data.count(ANNA)).isZero();
    }
}
