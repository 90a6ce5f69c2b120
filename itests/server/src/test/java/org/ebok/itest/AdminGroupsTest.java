package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups as administrators have them over REST: what the console does, for who is signed in and may. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminGroupsTest {

    private static final String GROUPS = "/api/admin/groups";
    private static final String RULES = "/api/admin/group-rules";
    private static final String FIRMS = GROUPS + "/rest-firms";
    private static final String LIST = GROUPS + "/rest-list";

    private final PortalServer server;
    private PortalClient administrator;

    AdminGroupsTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    @BeforeAll
    void signIn() {
        administrator = server.administrator();
    }

    @AfterEach
    void deleteGroups() {
        for (String group : List.of("rest-round", "rest-firms", "rest-list")) {
            administrator.delete("/api/admin/functions/meters/groups/" + group);
            administrator.delete(GROUPS + "/" + group);
        }
    }

    @Test
    void aRuleIsTriedBeforeItIsSaved() {
        JsonNode preview = good(administrator.post(RULES + "/preview", "{\"rule\":\"kind = company\"}"));

        assertThat(preview.path("rule").asText()).isEqualTo("kind = 'COMPANY'");
        assertThat(preview.path("customers").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(texts(preview.path("sample"), "number")).contains("D00004");
        assertThat(texts(good(administrator.get(GROUPS)).path("groups"), "id")).doesNotContain("rest-firms");
    }

    @Test
    void aGroupIsMadeChangedAndDeleted() {
        JsonNode made = make("rest-firms", "Firmy", "kind = company");
        assertThat(made.path("name").asText()).isEqualTo("Firmy");
        assertThat(made.path("rule").asText()).isEqualTo("kind = 'COMPANY'");
        assertThat(made.path("changedBy").asText()).isEqualTo("admin");

        JsonNode firms = good(administrator.get(FIRMS + "/customers"));
        assertThat(texts(firms.path("sample"), "number")).contains("D00004").doesNotContain("D00001");

        good(administrator.put(FIRMS, "{\"name\":\"Firmy i spółki\"}"));
        good(administrator.put(FIRMS, "{\"rule\":\"kind = company or number = D00001\"}"));
        assertThat(good(administrator.get(FIRMS)).path("name").asText()).isEqualTo("Firmy i spółki");
        assertThat(good(administrator.get(FIRMS + "/customers"))
                        .path("customers")
                        .asLong())
                .isEqualTo(firms.path("customers").asLong() + 1);

        assertThat(administrator.delete(FIRMS).status()).isEqualTo(204);
        assertThat(administrator.get(FIRMS).status()).isEqualTo(404);
        assertThat(texts(records("rest-firms"), "action"))
                .containsExactly("group.deleted", "group.changed", "group.changed", "group.created");
        assertThat(texts(records("rest-firms"), "origin")).containsOnly("127.0.0.1");
    }

    @Test
    void aListGetsAndLosesCustomersAllOfThemOrNone() {
        make("rest-list", "Wybrani", null);
        good(administrator.post(LIST + "/customers", "{\"add\":[\" D00001 \",\"D00004\"]}"));
        assertThat(texts(good(administrator.get(LIST + "/customers")).path("sample"), "number"))
                .containsExactly("D00001", "D00004");

        Answer unknown = administrator.post(LIST + "/customers", "{\"add\":[\"D00002\",\"X1\"]}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("detail").asText()).contains("X1");
        good(administrator.post(LIST + "/customers", "{\"remove\":[\"D00001\"]}"));

        assertThat(texts(good(administrator.get(LIST + "/customers")).path("sample"), "number"))
                .containsExactly("D00004");
    }

    @Test
    void whatIsNeededIsToldAndNotDeleted() {
        make("rest-firms", "Firmy", "kind = company");
        make("rest-round", "Reszta", "not group rest-firms");
        good(administrator.send("/api/admin/functions/meters/groups/rest-firms", "PUT", "{}"));

        JsonNode needed = good(administrator.get(FIRMS)).path("neededBy");
        assertThat(texts(needed, "kind")).containsExactly("group", "function");
        assertThat(texts(needed, "name")).containsExactly("rest-round", "meters");
        Answer refused = administrator.delete(FIRMS);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problemCode()).isEqualTo("group-conflict");
        Answer round = administrator.put(FIRMS, "{\"rule\":\"group rest-round\"}");
        assertThat(round.status()).isEqualTo(409);
        assertThat(round.json().path("detail").asText()).contains("leads back");
        assertThat(good(administrator.get(FIRMS)).path("rule").asText()).isEqualTo("kind = 'COMPANY'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POST | " + GROUPS + " | {} | id",
                "POST | " + GROUPS + " | {'id':'Wielkie'} | id",
                "POST | " + GROUPS + " | {'id':'rest-firms','rule':'shoesize = 44'} | rule",
                "POST | " + GROUPS + " | {'id':'rest-firms','rule':'kind = '} | rule",
                "POST | " + GROUPS + " | {'id':'rest-firms','rule':'group nobodys'} | rule",
                "POST | " + RULES + "/preview | {} | rule",
                "POST | " + RULES + "/preview | {'rule':'  '} | rule",
            })
    void whatIsWrongIsNamed(String method, String path, String body, String field) {
        Answer answer = administrator.send(path, method, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo(field);
        assertThat(texts(good(administrator.get(GROUPS)).path("groups"), "id")).doesNotContain("rest-firms");
    }

    @Test
    void aRuleMayStandInSeveralLines() {
        JsonNode preview =
                good(administrator.post(RULES + "/preview", "{\"rule\":\"kind = company\\n\\tand active = yes\"}"));

        assertThat(preview.path("rule").asText()).isEqualTo("kind = 'COMPANY' and active = yes");
    }

    @Test
    void aGroupMayBeCalledAsAnythingElseIs() {
        for (String name : List.of("attributes", "preview", "customers")) {
            make(name, name, "kind = company");
            assertThat(good(administrator.get(GROUPS + "/" + name)).path("id").asText())
                    .isEqualTo(name);
            assertThat(administrator.delete(GROUPS + "/" + name).status()).isEqualTo(204);
        }
    }

    @Test
    void whatRulesCanAskForIsTold() {
        JsonNode attributes = good(administrator.get(RULES + "/attributes")).path("attributes");

        assertThat(texts(attributes, "name")).contains("kind", "segment", "building");
        assertThat(texts(attributes, "type")).contains("text", "flag");
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void nobodyElseFindsIt(String method, String path) {
        make("rest-list", "Wybrani", null);

        assertThat(server.visitor().send(path, method, "{}").status()).isEqualTo(401);
        assertThat(server.customer("anna.kowalska").send(path, method, "{}").status())
                .isEqualTo(404);
        assertThat(administrator.get(LIST).status()).isEqualTo(200);
    }

    static Stream<Arguments> everyOperation() {
        return Stream.of(
                        "POST " + GROUPS,
                        "POST " + RULES + "/preview",
                        "PUT " + LIST,
                        "DELETE " + LIST,
                        "POST " + LIST + "/customers",
                        "GET " + GROUPS,
                        "GET " + RULES + "/attributes",
                        "GET " + LIST,
                        "GET " + LIST + "/customers")
                .map(operation -> operation.split(" "))
                .map(Arguments::of);
    }

    private JsonNode make(String id, String name, String rule) {
        String of = rule == null ? "" : ",\"rule\":\"" + rule + "\"";
        return good(administrator.post(GROUPS, "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"" + of + "}"));
    }

    private JsonNode records(String subject) {
        return good(administrator.get("/api/admin/audit?subject=" + subject)).path("records");
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
