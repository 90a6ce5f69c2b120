package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail: found again, taken out, erased, sent out, and what happens when somebody changes it. */
@WithServers
class AuditTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Nested
    class OnH2 extends Contract {
        private final PortalServer demo;

        OnH2(@OnServer(ServerKind.DEMO) PortalServer server) {
            super(server);
            this.demo = server;
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/records.csv", "/verification"})
        void nobodyElseReadsIt(String path) {
            String somebody = demo.firstPasswords().ofKind("customer").get(0).login();

            assertThat(demo.visitor().get("/api/admin/audit" + path).status()).isEqualTo(401);
            assertThat(demo.customer(somebody).get("/api/admin/audit" + path).status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) {
            super(server);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private PortalClient administrator;
        private Probe probe;

        Contract(PortalServer server) {
            this.server = server;
        }

        @BeforeAll
        void start() {
            probe = Probe.install(server);
            administrator = server.administrator();
        }

        @AfterAll
        void end() {
            probe.close();
        }

        private Console.Result run(String command) {
            return server.console().run(command);
        }

        private JsonNode records(String query) {
            Answer answer = administrator.get("/api/admin/audit?" + query);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json().path("records");
        }

        /** A group, whose records are about it alone. */
        private void makeGroup(String group, String name) {
            assertThat(run("ebok:group-create --name \"" + name + "\" " + group))
                    .satisfies(result ->
                            assertThat(result.status()).as(result.output()).isZero());
            assertThat(run("ebok:group-change --name \"" + name + " anew\" " + group)
                            .status())
                    .isZero();
            assertThat(run("ebok:group-delete " + group).status()).isZero();
        }

        private void everyRecordIsInTheChain() {
            await().atMost(PATIENCE).until(() -> verification().path("waiting").asInt() == 0);
        }

        private JsonNode verification() {
            return administrator.get("/api/admin/audit/verification").json();
        }

        @Test
        void aRequestLeavesWhereItCameFromAndTheConsoleDoesNot() {
            server.administrator();
            makeGroup("wherefrom", "From where");

            JsonNode record =
                    records("action=session.opened&actor=admin&limit=1").path(0);
            assertThat(record.path("origin").asText()).isEqualTo("127.0.0.1");
            assertThat(record.path("erased").asBoolean()).isFalse();
            assertThat(records("subject=wherefrom").path(0).path("origin").asText())
                    .isEmpty();
        }

        @Test
        void aChangeIsFoundWithHowItWasBeforeAndAfter() {
            makeGroup("beforeafter", "Żółw");

            List<String> found = new ArrayList<>();
            records("subject=beforeafter&action=group")
                    .forEach(record -> found.add(record.path("actor").asText() + " "
                            + record.path("action").asText() + ": "
                            + record.path("before").asText("-") + " > "
                            + record.path("after").asText("-")));
            assertThat(found)
                    .containsExactly(
                            "console:admin group.deleted: Żółw anew: a list of customers > -",
                            "console:admin group.changed: Żółw: a list of customers > Żółw anew: a list of customers",
                            "console:admin group.created: - > Żółw: a list of customers");
            assertThat(run("ebok:audit-list --subject beforeafter --action group.changed")
                            .output())
                    .containsPattern("console:admin +\\| +\\| group.changed +\\| beforeafter")
                    .contains("Żółw: a list of customers -> Żółw anew: a list of customers");
        }

        @Test
        void aPageGoesOnWhereTheLastOneEnded() {
            makeGroup("pages", "Pages");

            Answer first = administrator.get("/api/admin/audit?subject=pages&limit=2");
            Answer second = administrator.get("/api/admin/audit?subject=pages&limit=2&after="
                    + first.json().path("next").asText());

            assertThat(first.json().path("records").findValuesAsText("action"))
                    .containsExactly("group.deleted", "group.changed");
            assertThat(second.json().path("records").findValuesAsText("action")).containsExactly("group.created");
            assertThat(second.json().path("next").isNull()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "from=tomorrow, from",
            "to=2026-02-30, to",
            "from=2026-11-02&to=2026-11-01, to",
            "limit=0, limit",
            "after=x, after"
        })
        void whatIsWrongInAQuestionIsNamed(String query, String field) {
            Answer answer = administrator.get("/api/admin/audit?" + query);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("\"" + field + "\"");
        }

        @Test
        void textsThatAreNotFoundAreNoWayIn() {
            String text = URLEncoder.encode("' or 1=1 --", StandardCharsets.UTF_8);

            assertThat(records("actor=" + text)).isEmpty();
            assertThat(records("action=%25")).isEmpty();
        }

        @Test
        void aTableForASpreadsheetHasAllOfAFilterAndLeavesARecord() {
            makeGroup("sheet", "=1+1");

            HttpResponse<byte[]> table = administrator.download("/api/admin/audit/records.csv?subject=sheet");

            String text = new String(table.body(), StandardCharsets.UTF_8);
            assertThat(text.lines()).hasSize(4);
            assertThat(text).contains("group.created;sheet").doesNotContain(";=1+1");
            assertThat(records("action=audit.exported&limit=1")
                            .path(0)
                            .path("detail")
                            .asText())
                    .isEqualTo("subject sheet");
        }

        @Test
        void aFileAtTheConsoleIsNewAndForItsOwnerAlone(@TempDir Path folder) throws IOException {
            makeGroup("filed", "Filed");
            Path file = folder.resolve("audit.csv");

            assertThat(run("ebok:audit-export --subject filed " + file).output())
                    .contains("3 records");
            assertThat(Files.readAllLines(file)).hasSize(4);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(run("ebok:audit-export --subject filed " + file).status())
                    .isNotZero();
            assertThat(Files.readAllLines(file)).hasSize(4);
        }

        @Test
        void somebodyWhoChangesTheDatabaseIsFoundOut() {
            makeGroup("tampered", "Tampered");
            everyRecordIsInTheChain();
            String record = records("subject=tampered").path(1).path("id").asText();
            assertThat(verification().path("sound").asBoolean())
                    .as(verification().toString())
                    .isTrue();
            assertThat(run("ebok:audit-verify").output())
                    .contains("Nothing was changed, removed or put in another order");

            assertThat(server.visitor()
                            .send("/api/probe/tampered/" + record + "/forged", "PUT", "")
                            .body())
                    .contains("\"rows\":1");
            try {
                Console.Result result = run("ebok:audit-verify");
                assertThat(result.output())
                        .contains("the values of record " + record + " were changed")
                        .contains("The audit trail is not as it was written");
                assertThat(result.status()).isNotZero();
                assertThat(verification().path("sound").asBoolean()).isFalse();
            } finally {
                server.visitor().send("/api/probe/tampered/" + record + "/none", "PUT", "");
            }
        }

        @Test
        void whatIsErasedLeavesTheRecordAndASoundChain() {
            makeGroup("forgotten", "Somebody");
            everyRecordIsInTheChain();
            List<String> ids = records("subject=forgotten").findValuesAsText("id");

            assertThat(run("ebok:audit-erase --reason \"asked for\" forgotten").output())
                    .contains("3 records would lose their values. Nothing was changed.");
            assertThat(records("subject=forgotten")).hasSize(3);
            assertThat(run("ebok:audit-erase --reason \"asked for\" --execute forgotten")
                            .output())
                    .contains("3 records have no values any more");
            everyRecordIsInTheChain();

            assertThat(records("subject=forgotten")).isEmpty();
            assertThat(records("action=group&limit=200"))
                    .filteredOn(record -> ids.contains(record.path("id").asText()))
                    .hasSize(3)
                    .allSatisfy(record -> {
                        assertThat(record.path("erased").asBoolean()).isTrue();
                        assertThat(record.path("actor").isNull()).isTrue();
                    });
            assertThat(records("action=audit.erased&limit=1")
                            .path(0)
                            .path("detail")
                            .asText())
                    .isEqualTo("asked for");
            assertThat(verification().get("findings")).isEmpty();
            assertThat(run("ebok:audit-erase --reason x").status()).isNotZero();
        }

        @Test
        void recordsGoToALogAsLinesWhereThatIsAskedFor() throws IOException {
            makeGroup("silent", "Not sent");
            everyRecordIsInTheChain();
            run("config:property-set --pid org.ebok.audit stream true");
            try {
                await().atMost(PATIENCE).untilAsserted(() -> {
                    makeGroup("told", "Sent");
                    assertThat(linesOf("told")).isNotEmpty();
                });
            } finally {
                run("config:property-set --pid org.ebok.audit stream false");
            }

            assertThat(linesOf("told").get(0))
                    .contains(
                            "\"action\":\"group.created\"",
                            "\"actor\":\"console:admin\"",
                            "\"after\":\"Sent: a list of customers\"");
            assertThat(linesOf("silent")).isEmpty();
        }

        private List<String> linesOf(String group) throws IOException {
            try (Stream<String> lines = Files.lines(server.data().resolve("log/karaf.log"))) {
                return lines.filter(line -> line.contains("\"subject\":\"" + group + "\""))
                        .toList();
            }
        }
    }
}
