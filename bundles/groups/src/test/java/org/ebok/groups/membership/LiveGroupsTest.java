package org.ebok.groups.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.fixture.GroupBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveGroupsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    private GroupBase base;
    private LiveGroups groups;

    @BeforeEach
    void openDatabases() throws SQLException, IOException {
        base = new GroupBase();
        base.customer("1", "NAJM", true);
        base.customer("2", "WLASN", true);
        base.customer("3", null, false);
        base.central("""
                insert into EBOK.premises values ('1', 'B1', 'FLAT', 'RENT', date '2020-01-01', null);
                insert into EBOK.premises values ('1', 'B2', 'GARAGE', 'RENT', date '2020-01-01', date '2026-11-29');
                insert into EBOK.premises values ('2', 'B2', 'FLAT', 'OWNERSHIP', date '2020-01-01', date '2026-11-30');
                insert into EBOK.ledger values ('1', '204-1'), ('2', '204_2'), ('2', '300-2');
                insert into EBOK.customer_attribute values ('1', 3, date '2019-05-01', true, 'Morska'),
                  ('2', null, date '2021-05-01', false, '100%')""");
        groups = new LiveGroups(base.portal(), base.queries(), CLOCK, new SchemaReady() {});
    }

    @AfterEach
    void closeDatabases() throws SQLException {
        base.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "everyone | 1 2 3",
                "not everyone |",
                "kind = 'PERSON' | 1 2 3",
                "segment = 'NAJM' | 1",
                "not segment = 'NAJM' | 2 3",
                "segment in ('NAJM', 'WLASN', 'X') | 1 2",
                "segment is set | 1 2",
                "not segment is set | 3",
                "active = no | 3",
                "building = 'B1' | 1",
                "building = 'B2' | 2",
                "premises-title = 'RENT' and premises-kind = 'GARAGE' |",
                "ledger starts with '204-' | 1",
                "ledger starts with '204_' | 2",
                "rooms >= 3 | 1",
                "not rooms >= 3 | 2 3",
                "rooms is set | 1",
                "since < 2020-01-01 | 1",
                "board = yes | 1",
                "board = no | 2",
                "estate starts with '100%' | 2",
                "estate starts with '1%' |",
                "segment = 'NAJM' or active = no | 1 3",
            })
    void aRuleHasWhomItSays(String rule, String customers) throws SQLException {
        base.group("asked", rule);

        assertThat(in("asked")).isEqualTo(words(customers));
    }

    @Test
    void listsAndRulesAreBroughtTogether() throws SQLException {
        base.group("board", null, "2", "3");
        base.group("tenants", "segment = 'NAJM'");
        base.group("both", "group board or group tenants");
        base.group("neither", "everyone and not group both");
        base.group("active-board", "group board and active = yes");

        assertThat(in("board")).containsExactly("2", "3");
        assertThat(in("both")).containsExactly("1", "2", "3");
        assertThat(in("neither")).isEmpty();
        assertThat(in("active-board")).containsExactly("2");
        assertThat(in("unknown")).isEmpty();
    }

    @Test
    void fiftyGroupsAreOneStatementOfTheCentralDatabase() throws SQLException {
        for (int i = 0; i < 50; i++) {
            base.group("g" + i, "building in ('B1', 'C" + i + "') and segment = 'NAJM' and rooms > " + i % 5);
        }
        Set<GroupId> all =
                IntStream.range(0, 50).mapToObj(i -> new GroupId("g" + i)).collect(Collectors.toSet());
        groups.membership(scope("1"), all);

        base.central().startCounting();
        assertThat(groups.membership(scope("1"), all).get(new CustomerId("1"))).hasSize(30);

        assertThat(base.central().statements()).isEqualTo(1);
    }

    @Test
    void listsAloneDoNotTouchTheCentralDatabase() throws SQLException {
        base.group("board", null, "2");
        base.central().startCounting();

        assertThat(in("board")).containsExactly("2");

        assertThat(base.central().statements()).isZero();
    }

    @Test
    void aRuleThatCannotBeAskedDoesNotTakeTheOthersAway() throws SQLException {
        base.group("gone", "no_such_column = 'x'");
        base.group("without-gone", "everyone and not group gone");
        base.group("garbled", "segment = ");
        base.group("forbidden", "select = 'x'");
        base.group("tenants", "segment = 'NAJM'");
        Set<GroupId> all = Stream.of("gone", "without-gone", "garbled", "forbidden", "tenants")
                .map(GroupId::new)
                .collect(Collectors.toSet());

        assertThat(groups.membership(scope("1"), all).get(new CustomerId("1"))).containsExactly(new GroupId("tenants"));
    }

    @Test
    void whoIsNoCustomerAnyMoreMeetsNoRule() throws SQLException {
        base.group("others", "not segment = 'NAJM'");
        base.group("list", null, "gone");
        GroupId list = new GroupId("list");

        assertThat(groups.membership(scope("gone", "2"), Set.of(new GroupId("others"), list)))
                .isEqualTo(Map.of(
                        new CustomerId("gone"), Set.of(list), new CustomerId("2"), Set.of(new GroupId("others"))));
    }

    @Test
    void whatIsTooMuchForOneStatementIsAskedBySeveral() throws SQLException {
        for (int i = 0; i < 45; i++) {
            int group = i;
            base.group(
                    "g" + i,
                    IntStream.range(0, 30)
                            .mapToObj(test -> "building = 'X" + group + "-" + test + "'")
                            .collect(Collectors.joining(" or ", "", " or segment = 'NAJM'")));
        }
        Set<GroupId> all =
                IntStream.range(0, 45).mapToObj(i -> new GroupId("g" + i)).collect(Collectors.toSet());
        base.central().startCounting();

        var found = groups.membership(scope("1", "2"), all);

        assertThat(found.get(new CustomerId("1"))).hasSize(45);
        assertThat(found.get(new CustomerId("2"))).isEmpty();
        assertThat(base.central().statements()).isEqualTo(2);
    }

    @Test
    void nobodyIsAskedAboutBeyondTheScope() throws SQLException {
        base.group("all", "everyone");
        base.group("persons", "kind = 'PERSON'");

        var found = groups.membership(scope("1"), Set.of(new GroupId("all"), new GroupId("persons")));

        assertThat(found).containsOnlyKeys(new CustomerId("1"));
        assertThat(groups.membership(scope(), Set.of(new GroupId("all")))).isEmpty();
    }

    private Set<String> in(String group) {
        GroupId asked = new GroupId(group);
        return groups.membership(scope("1", "2", "3"), Set.of(asked)).entrySet().stream()
                .filter(entry -> entry.getValue().contains(asked))
                .map(entry -> entry.getKey().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
    }
}
