package org.ebok.groups.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.fixture.GroupBase;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.preview.Matching.Somebody;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    private static final StaffScope STAFF = new ScopeIssuer().issueForStaff();

    private GroupBase base;
    private Preview preview;

    @BeforeEach
    void openDatabases() throws SQLException, IOException {
        base = new GroupBase();
        for (int i = 100; i < 140; i++) {
            base.customer(Integer.toString(i), i % 2 == 0 ? "NAJM" : "WLASN", i % 3 == 0);
        }
        base.central("""
                insert into EBOK.premises values ('100', 'B1', 'FLAT', 'RENT', date '2020-01-01', null),
                  ('101', 'B1', 'FLAT', 'RENT', date '2020-01-01', date '2021-01-01'),
                  ('103', 'B2', 'FLAT', 'RENT', date '2020-01-01', null)""");
        preview = new Preview(base.queries(), base.portal(), CLOCK, new SchemaReady() {});
    }

    @AfterEach
    void closeDatabases() throws SQLException {
        base.close();
    }

    @Test
    void countsAndShowsTheFirst() {
        Matching matching = preview.of(STAFF, RuleReader.read("segment = 'NAJM'"), List.of());

        assertThat(matching.count()).isEqualTo(20);
        assertThat(matching.sample()).hasSize(10).startsWith(new Somebody("K100", "Jan Nowak 100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segment = 'NAJM'",
                "not segment = 'NAJM' and active = yes",
                "building = 'B1' or segment = 'WLASN'",
                "not building is set",
                "everyone"
            })
    void countsTheSameWithAList(String rule) throws SQLException {
        base.group("nobody", null);
        Rule plain = RuleReader.read(rule);
        Rule withList = RuleReader.read("(" + rule + ") and not group nobody");

        assertThat(preview.of(STAFF, withList, List.of(group("nobody", null))))
                .isEqualTo(preview.of(STAFF, plain, List.of()));
    }

    @Test
    void manyCustomersAreWalkedInParts() throws SQLException {
        for (int i = 200_000; i < 205_100; i++) {
            base.customer(Integer.toString(i), "WLASN", true);
        }
        base.group("list", null, "100", "200000", "205099");

        Matching matching = preview.of(STAFF, RuleReader.read("group list"), List.of(group("list", null)));

        assertThat(matching.count()).isEqualTo(3);
        assertThat(matching.sample()).extracting(Somebody::number).containsExactly("K100", "K200000", "K205099");
    }

    @Test
    void whoIsOnAListIsCountedOnceAndOnlyWhileTheyAreCustomers() throws SQLException {
        base.group("list", null, "101", "102", "gone");

        Matching matching = preview.of(
                STAFF,
                RuleReader.read("group list or group tenants"),
                List.of(group("list", null), group("tenants", "segment = 'NAJM'")));

        assertThat(matching.count()).isEqualTo(21);
    }

    private static CustomerGroup group(String id, String rule) {
        return new CustomerGroup(
                new GroupId(id),
                id,
                Optional.ofNullable(rule).map(RuleReader::read),
                "test",
                OffsetDateTime.now(CLOCK));
    }
}
