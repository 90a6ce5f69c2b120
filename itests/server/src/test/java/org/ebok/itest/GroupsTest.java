package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups by rules and lists, counted by the ERP itself. */
@WithServers
class GroupsTest {

    @Nested
    class OnH2 extends Contract {
        OnH2(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnH2());
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnPostgres());
        }
    }

    /** Over the worked example, on either database. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private static final int TENANT = 930_001;

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private NadmorskaPortal portal;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "groups." + central.getClass().getSimpleName(), Map.of());
            erp.addCustomer(TENANT, "K930001", "Najemca");
            erp.update("create view EBOK.customer_attribute as select cast(ID_KONTR as varchar(20)) as customer_id,"
                    + " ID_KONTR as entry_no, trim(RODZAJ) as letter, (trim(AKTYWNY) = 'T') as served,"
                    + " cast('2020-02-29' as date) as joined from KONTRAHENCI");
            erp.update("grant select on EBOK.customer_attribute to " + central.portalUser());
        }

        @AfterEach
        void deleteGroups() {
            for (String group : new String[] {"combined", "asked", "chosen"}) {
                console("ebok:function-revoke --group " + group + " meters");
                console("ebok:group-delete " + group);
            }
        }

        @AfterAll
        void takeTheCentreAway() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "everyone | 1 = 1",
                    "kind = COMPANY | trim(RODZAJ) <> 'F'",
                    "segment = NAJM | trim(GRUPA) = 'NAJM'",
                    "segment in (NAJM, WLAS) and active = yes | trim(GRUPA) in ('NAJM', 'WLAS') and AKTYWNY = 'T'",
                    "not segment = NAJM | GRUPA is null or trim(GRUPA) <> 'NAJM'",
                    "number starts with K00000 | SYMBOL like 'K00000%'",
                    "entry_no <= 20 and letter = F | ID_KONTR <= 20 and trim(RODZAJ) = 'F'",
                    "served = no | trim(AKTYWNY) <> 'T'",
                    "joined < 2020-03-01 except served = no | trim(AKTYWNY) = 'T'",
                    "ledger is empty | not exists (select 1 from KARTOTEKI where KARTOTEKI.ID_KONTR = KONTRAHENCI.ID_KONTR)",
                })
        void aRuleHasAsManyCustomersAsTheErpCounts(String rule, String condition) throws SQLException {
            assertThat(run("ebok:group-preview \"" + rule + "\""))
                    .containsPattern(
                            "(?m)^" + counted("select count(*) from KONTRAHENCI where " + condition) + " customers?$");
        }

        @Test
        void attributesOfTheOperatorStandBesideThoseOfTheContract() {
            assertThat(run("ebok:group-attributes"))
                    .containsPattern("joined +\\| a day")
                    .containsPattern("served +\\| yes or no +\\| customer_attribute.served")
                    .containsPattern("segment +\\| a text +\\| customer.group_code");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "buildin = 1 | there is no attribute buildin; there are active",
                    "served = perhaps | the attribute served is yes or no, which perhaps is not",
                    "segment = | At character 10: the rule ends where a value is expected",
                    "group nobody | there is no group nobody",
                })
        void aRuleThatCannotBeIsSaidAndNotSaved(String rule, String said) {
            Console.Result refused = console("ebok:group-create --rule \"" + rule + "\" asked");

            assertThat(refused.status()).isNotZero();
            assertThat(refused.output()).contains(said);
            assertThat(run("ebok:group-list")).doesNotContain("asked");
        }

        @Test
        void aListAndARuleAreCombined(@TempDir Path directory) throws IOException, SQLException {
            Path file =
                    Files.writeString(directory.resolve("list.csv"), "nazwa;numer\nA;K930001\nB;K000001\nC;K000002\n");
            run("ebok:group-create chosen");
            assertThat(run("ebok:group-members --file " + file + " chosen")).contains("3 customers are the list");
            run("ebok:group-create --rule \"group chosen and segment = NAJM\" combined");
            long tenants = counted("select count(*) from KONTRAHENCI where trim(GRUPA) = 'NAJM'"
                    + " and SYMBOL in ('K930001', 'K000001', 'K000002')");

            assertThat(run("ebok:group-show combined"))
                    .contains(tenants + " customer")
                    .contains("K930001");
            assertThat(run("ebok:group-show chosen")).containsPattern("(?m)^3 customers$");
            assertThat(console("ebok:group-delete chosen").output())
                    .contains("the group chosen is needed by group combined");
            assertThat(console("ebok:group-change --rule \"group combined\" combined")
                            .output())
                    .contains("leads back to the group itself: combined needs combined");
        }

        @Test
        void aFileThatIsWrongChangesNothing(@TempDir Path directory) throws IOException {
            run("ebok:group-create chosen");
            run("ebok:group-members --add K000001 chosen");
            String many =
                    IntStream.range(0, 200_000).mapToObj(i -> "K" + i).collect(Collectors.joining("\n", "numer\n", ""));

            refused(directory, "numer\nK000001\nK000002\nK000001\n", "line 4 has the customer number of line 2 again");
            refused(directory, "numer\nK000001\nnobody\n", "of the number nobody (line 3)");
            refused(directory, "K000001\nK000002\n", "line 1 names no column customer_number");
            refused(directory, many, "has more than 100000 customers");
            Path windows = Files.write(
                    directory.resolve("windows.csv"), "numer\nŁ1\n".getBytes(Charset.forName("windows-1250")));
            assertThat(console("ebok:group-members --file " + windows + " chosen")
                            .output())
                    .contains("is not in UTF-8");

            assertThat(run("ebok:group-show chosen"))
                    .containsPattern("(?m)^1 customer$")
                    .contains("K000001");
        }

        private void refused(Path directory, String content, String said) throws IOException {
            Path file = Files.writeString(directory.resolve("wrong.csv"), content, StandardCharsets.UTF_8);
            Console.Result refused = console("ebok:group-members --file " + file + " chosen");

            assertThat(refused.status()).isNotZero();
            assertThat(refused.output()).contains(said);
        }

        @Test
        void whatTheErpChangesHoldsFromTheNextRequestOn() throws SQLException {
            PortalClient tenant = portal.customer("K930001");
            run("ebok:group-create --rule \"segment = NAJM\" asked");
            run("ebok:function-grant --group asked --only meters");
            try {
                assertThat(tenant.get("/api/meters/items").status()).isEqualTo(200);

                erp.update("update KONTRAHENCI set GRUPA = 'WLAS' where ID_KONTR = ?", TENANT);
                assertThat(tenant.get("/api/meters/items").status()).isEqualTo(404);

                erp.update("update KONTRAHENCI set GRUPA = 'NAJM' where ID_KONTR = ?", TENANT);
                assertThat(tenant.get("/api/meters/items").status()).isEqualTo(200);
            } finally {
                run("ebok:function-grant meters");
            }
        }

        @Test
        void withoutTheCentreOnlyWhatGroupsDecideIsUnavailable() throws IOException, SQLException {
            PortalClient tenant = portal.customer("K930001");
            run("ebok:group-create --rule \"segment = NAJM\" asked");
            run("ebok:function-grant --group asked --only meters");
            central.stop();
            try {
                assertThat(tenant.get("/api/meters/items").status()).isEqualTo(503);
                assertThat(tenant.get("/api/meters/items").json().at("/code").asText())
                        .isEqualTo("central-unavailable");
                assertThat(tenant.get("/api/functions?lang=pl").json().at("/functions"))
                        .extracting(function -> function.at("/id").asText())
                        .contains("finance", "documents")
                        .doesNotContain("meters");
            } finally {
                central.start();
                await("the portal reads the central database again")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> tenant.get("/api/meters/items").status() == 200);
                run("ebok:function-grant meters");
            }
        }

        private long counted(String sql) throws SQLException {
            try (Connection connection = central.connect();
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            }
        }

        private Console.Result console(String command) {
            return server.console().run(command);
        }

        private String run(String command) {
            return console(command).expectSuccess();
        }
    }
}
