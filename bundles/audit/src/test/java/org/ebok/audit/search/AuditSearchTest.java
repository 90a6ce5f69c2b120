package org.ebok.audit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.page.RequestParameter;
import org.ebok.audit.chain.Stored;
import org.ebok.audit.erasure.Erasure;
import org.ebok.audit.fixture.AuditBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditSearchTest {

    @TempDir
    Path data;

    private AuditBase base;
    private AuditSearch search;

    @BeforeEach
    void set() throws SQLException, IOException {
        base = new AuditBase();
        search = new AuditSearch(base, null);
        row(1, "anna", "session.opened", "anna", "2026-11-01T23:30:00Z");
        row(2, "admin", "group.created", "tenants", "2026-11-02T10:00:00Z");
        row(3, "admin", "group_x.created", "tenants", "2026-11-03T10:00:00Z");
        row(4, "admin", "group.members-added", "owners", "2026-11-04T10:00:00Z");
        row(5, "console:admin", "grouping", "tenants", "2026-11-05T10:00:00Z");
    }

    private void row(int id, String actor, String action, String subject, String at) throws SQLException {
        base.run("insert into audit_record (recorded_at, action) values (timestamp with time zone '"
                + at.replace('T', ' ') + "', '" + action + "'); insert into audit_value values (" + id + ", '" + actor
                + "', '', '" + subject + "', null, null, 'd', 'ab'); insert into audit_link values ('n', " + id + ", "
                + id + ", '', '')");
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private List<Long> ids(AuditFilter filter) {
        return search.find(filter, AuditSearch.LATEST, 100).stream()
                .map(Stored::id)
                .toList();
    }

    private static AuditFilter filter(String actor, String subject, String action, String from, String to) {
        return FilterParameters.parse(actor, subject, action, from, to, ZoneOffset.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        ",,,,, '5 4 3 2 1'",
        "admin,,,,, '4 3 2'",
        ",tenants,,,, '5 3 2'",
        "admin,tenants,,,, '3 2'",
        ",,group,,, '4 2'",
        ",,group.created,,, '2'",
        ",,grouping,,, '5'",
        ",,%,,, ''",
        ",,,2026-11-02,, '5 4 3 2 1'",
        ",,,2026-11-03,, '5 4 3'",
        ",,,,2026-11-02, '2 1'",
        ",,,2026-11-03,2026-11-04, '4 3'",
        "' admin ', '', ,,, '4 3 2'"
    })
    void findsByWhoToWhomWhatAndWhen(
            String actor, String subject, String action, String from, String to, String expected) {
        assertThat(String.join(
                        " ",
                        ids(filter(actor, subject, action, from, to)).stream()
                                .map(String::valueOf)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void anUnderscoreInAnActionIsNoPattern() throws SQLException {
        row(6, "admin", "groups.created", "tenants", "2026-11-06T10:00:00Z");
        row(7, "admin", "groupsx.created", "tenants", "2026-11-07T10:00:00Z");

        assertThat(ids(filter(null, null, "group_x", null, null))).containsExactly(3L);
        assertThat(ids(filter(null, null, "group_", null, null))).isEmpty();
    }

    @Test
    void theMomentAtWhichADayEndsIsOfTheNextOne() throws SQLException {
        row(6, "anna", "session.ended", "anna", "2026-11-02T23:00:00Z");

        assertThat(ids(filter(null, null, null, null, "2026-11-02"))).containsExactly(2L, 1L);
        assertThat(ids(filter(null, null, null, "2026-11-03", null))).containsExactly(6L, 5L, 4L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30,,from", "yesterday,,from", ",2026-13-01,to", "2026-11-02,2026-11-01,to", "0000-01-01,,from"
    })
    void saysWhichPartIsWrong(String from, String to, String field) {
        assertThatThrownBy(() -> filter(null, null, null, from, to)).hasMessageContaining(field);
    }

    @Test
    void goesOnWhereAPageEnded() {
        assertThat(search.find(AuditFilter.ALL, 4, 2)).extracting(Stored::id).containsExactly(3L, 2L);
    }

    @Test
    void erasesWhoAndWhomButNotThatItWas() throws SQLException {
        Erasure erasure = new Erasure(base, event -> assertThat(event.detail()).isEqualTo("asked for"), null);
        Erasure.Target anna = new Erasure.Target(Set.of("anna"), Optional.empty());

        assertThat(erasure.count(anna)).isOne();
        assertThat(erasure.erase("dpo", anna, "asked for")).isOne();

        assertThat(base.column("select count(*) from audit_value where actor = 'anna'"))
                .containsExactly("0");
        assertThat(search.find(AuditFilter.ALL, 2, 10)).singleElement().satisfies(record -> {
            assertThat(record.action()).isEqualTo("session.opened");
            assertThat(record.values()).isEmpty();
        });
    }

    @Test
    void erasesByAge() {
        Erasure erasure = new Erasure(base, event -> {}, null);
        Erasure.Target old = new Erasure.Target(
                Set.of(),
                new RequestParameter("before", "2026-11-03")
                        .day()
                        .map(day -> FilterParameters.begin(day, ZoneOffset.UTC)));

        assertThat(erasure.count(old)).isEqualTo(2);
        assertThat(erasure.count(new Erasure.Target(Set.of("tenants"), old.before())))
                .isOne();
        assertThatThrownBy(() -> new Erasure.Target(Set.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErasureTellsWhatItErasedAndIsNotErased() throws SQLException {
        row(6, "dpo", "audit.erased", "audit", "2026-11-05T10:00:00Z");
        StringBuilder told = new StringBuilder();
        Erasure erasure = new Erasure(
                base, (AuditEvent event) -> told.append(event.action()).append(event.before()), null);

        erasure.erase("dpo", new Erasure.Target(Set.of("admin", "dpo"), Optional.empty()), "age");

        assertThat(told).hasToString("audit.erasedOptional[2 3 4]");
    }
}
