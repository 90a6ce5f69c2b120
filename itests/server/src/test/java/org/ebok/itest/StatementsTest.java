package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ebok.itest.fixture.Answer;
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

/** The operator's own documents are there for who holds the permission, and for all others only the kinds that are open. */
@WithServers
class StatementsTest {

    private static final String PERMISSION = "statements:read";
    private static final String OVERVIEW = "/api/statements/overview";
    private static final String ITEMS = "/api/statements/items";
    private static final String CONFIGURATION = "org.ebok.statements.cfg";

    private static void assertNotThere(PortalClient client, String document) {
        for (String path : List.of(OVERVIEW, ITEMS, ITEMS + "/" + document, ITEMS + "/" + document + "/file")) {
            assertThat(client.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(client.post(ITEMS + "/" + document + "/opening", "{}").status())
                .isEqualTo(404);
        assertThat(client.get("/api/functions").json().get("functions").findValuesAsText("id"))
                .doesNotContain("statements")
                .contains("documents");
        assertThat(client.get("/api/start").json().get("tiles").findValuesAsText("function"))
                .doesNotContain("statements");
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("documents").findValuesAsText("id");
    }

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

        private static final int WITH_FILE = 930_001;
        private static final int WITHOUT_FILE = 930_002;
        private static final int ADDRESSED = 930_003;
        private static final int CUSTOMER = 930_001;
        private static final byte[] PDF = "%PDF-1.4 balance sheet".getBytes(StandardCharsets.US_ASCII);

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private NadmorskaPortal portal;
        private PortalClient member;
        private PortalClient authorised;
        private String login;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "statements." + central.getClass().getSimpleName(), Map.of());
            erp.addCustomer(CUSTOMER, "K930001", "Wielkopolska");
            document(WITH_FILE, null, "PDF");
            erp.update("insert into DOKUMENTY_PLIKI (ID_DOK, CZESC, DANE) values (?, 1, ?)", WITH_FILE, PDF);
            document(WITHOUT_FILE, null, "NONE");
            document(ADDRESSED, CUSTOMER, "NONE");
            member = portal.customer("K000002");
            NadmorskaPortal.Credentials credentials = portal.credentials("K930001", "board");
            login = credentials.login();
            console("ebok:permission-grant " + login + " " + PERMISSION).expectSuccess();
            authorised = server.signedIn(login, credentials.password());
        }

        @AfterAll
        void takeTheCentreAway() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        private void document(int id, Integer owner, String format) throws SQLException {
            erp.update(
                    "insert into DOKUMENTY (ID_DOK, ID_KONTR, TYP, NUMER, TYTUL, DATA_WYST, FORMAT)"
                            + " values (?, cast(? as integer), 'SPRA', ?, ?, ?, ?)",
                    id,
                    owner,
                    "SF/" + id,
                    "Sprawozdanie " + id,
                    LocalDate.now().minusDays(id % 10),
                    format);
        }

        private Console.Result console(String command) {
            return server.console().run(command);
        }

        @Test
        void withoutThePermissionTheFunctionDoesNotExist() {
            assertNotThere(member, String.valueOf(WITH_FILE));
            assertThat(server.visitor().get(ITEMS).status()).isEqualTo(401);
        }

        @Test
        void withItTheLibraryIsThereByKindAndYearAndNothingElseIs() {
            JsonNode overview = authorised.get(OVERVIEW + "?lang=en").json();
            assertThat(overview.get("kinds").findValuesAsText("title")).containsExactly("Financial statement");
            assertThat(overview.get("years").toString()).contains("2024", "2025", "2026");
            assertThat(ids(authorised.get(ITEMS)))
                    .contains("2099", "2100", "2101", String.valueOf(WITH_FILE), String.valueOf(WITHOUT_FILE))
                    .doesNotContain(String.valueOf(ADDRESSED));
            assertThat(ids(authorised.get(ITEMS + "?year=2025"))).containsExactly("2100");
            assertThat(ids(authorised.get(ITEMS + "?kind=FV"))).isEmpty();
            assertThat(authorised.get(ITEMS + "/" + ADDRESSED).status()).isEqualTo(404);
            assertThat(authorised.get("/api/documents/items/" + WITH_FILE).status())
                    .isEqualTo(404);
            assertThat(ids(authorised.get("/api/documents/items"))).doesNotContain(String.valueOf(WITH_FILE));
        }

        @Test
        void aFileComesWholeAndItsFirstOpeningIsKept() {
            String item = ITEMS + "/" + WITH_FILE;
            assertThat(authorised.get(item).json().get("openedOn").isNull()).isTrue();
            assertThat(authorised.get("/api/start").json().get("tiles").findValuesAsText("function"))
                    .contains("statements");

            HttpResponse<byte[]> file = authorised.download(item + "/file");

            assertThat(file.body()).isEqualTo(PDF);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            JsonNode opened = authorised.get(item).json();
            assertThat(opened.get("openedOn").isNull()).isFalse();
            assertThat(opened.get("document").get("unread").asBoolean()).isFalse();
            assertThat(console("ebok:document-list --operator --rows 200").expectSuccess())
                    .containsPattern("SF/" + WITH_FILE + " .*" + login);
        }

        @Test
        void oneWithoutAFileIsNotedAsReadByItsReader() {
            String item = ITEMS + "/" + WITHOUT_FILE;
            assertThat(authorised.get(item).json().get("file").isNull()).isTrue();
            assertThat(authorised.get(item + "/file").status()).isEqualTo(404);
            assertThat(authorised.post(item + "/opening", "{}").status()).isEqualTo(204);
            assertThat(authorised.get(item).json().get("openedOn").isNull()).isFalse();
        }

        @Test
        void whatIsTakenBackIsGoneWithTheNextRequest() {
            String recalled = "2099";
            assertThat(ids(authorised.get(ITEMS))).contains(recalled);
            assertThat(console("ebok:documents-recall --number SF/2023 --execute")
                            .expectSuccess())
                    .contains("1 documents of 0 customers", "Taken back");

            assertThat(ids(authorised.get(ITEMS))).doesNotContain(recalled);
            assertThat(authorised.get(ITEMS + "/" + recalled).status()).isEqualTo(404);
            assertThat(authorised.get(ITEMS + "/" + recalled + "/file").status())
                    .isEqualTo(404);

            console("ebok:documents-restore --document " + recalled).expectSuccess();
            assertThat(ids(authorised.get(ITEMS))).contains(recalled);
        }

        @Test
        void thePermissionTakenBackTakesTheFunctionAwayWithTheNextRequest() {
            console("ebok:permission-revoke " + login + " " + PERMISSION).expectSuccess();
            try {
                assertNotThere(authorised, String.valueOf(WITH_FILE));
            } finally {
                console("ebok:permission-grant " + login + " " + PERMISSION).expectSuccess();
            }
            assertThat(authorised.get(ITEMS).status()).isEqualTo(200);
        }
    }

    /** Over the demo, whose operator has documents of five kinds. */
    @Nested
    class WithOpenKinds {

        private static final String MEMBER = "jan.wisniewski";
        private static final String AUTHORISED = "zofia.wojcik";

        private final PortalServer server;

        WithOpenKinds(@OnServer(ServerKind.DEMO) PortalServer server) {
            this.server = server;
        }

        private void open(String kinds) {
            server.configure(CONFIGURATION, Map.of("openKinds", kinds));
            PortalClient member = server.customer(MEMBER);
            List<String> expected =
                    kinds.isEmpty() ? List.of() : List.of(kinds.replace(" ", "").split(","));
            await("the new configuration holds").atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                Answer answer = member.get(OVERVIEW);
                assertThat(answer.status()).isEqualTo(expected.isEmpty() ? 404 : 200);
                assertThat(
                                expected.isEmpty()
                                        ? List.of()
                                        : answer.json().get("kinds").findValuesAsText("code"))
                        .isEqualTo(expected);
            });
        }

        @AfterEach
        void openNone() {
            open("");
        }

        @Test
        void membersSeeTheOpenKindsAndNoOther() {
            PortalClient member = server.customer(MEMBER);
            PortalClient authorised = server.customer(AUTHORISED);
            List<String> everything = ids(authorised.get(ITEMS + "?limit=200"));
            String statement = ids(authorised.get(ITEMS + "?kind=SPRA")).get(0);
            assertNotThere(member, statement);

            open("STAT, REGU");

            List<String> open = ids(member.get(ITEMS + "?limit=200"));
            assertThat(open).isNotEmpty().allMatch(id -> id.contains("-STAT-") || id.contains("-REGU-"));
            assertThat(member.get("/api/functions").json().get("functions").findValuesAsText("id"))
                    .contains("statements");
            assertThat(member.download(ITEMS + "/" + open.get(0) + "/file").statusCode())
                    .isEqualTo(200);
            assertThat(ids(member.get(ITEMS + "?kind=SPRA"))).isEmpty();
            assertThat(member.get(ITEMS + "/" + statement).status()).isEqualTo(404);
            assertThat(member.get(ITEMS + "/" + statement + "/file").status()).isEqualTo(404);
            assertThat(member.post(ITEMS + "/" + statement + "/opening", "{}").status())
                    .isEqualTo(404);
            assertThat(ids(authorised.get(ITEMS + "?limit=200"))).isEqualTo(everything);
            assertThat(server.console()
                            .run("ebok:permission-grant " + MEMBER + " " + PERMISSION)
                            .expectSuccess())
                    .contains("has the permission");
            try {
                assertThat(ids(member.get(ITEMS + "?limit=200"))).isEqualTo(everything);
            } finally {
                server.console()
                        .run("ebok:permission-revoke " + MEMBER + " " + PERMISSION)
                        .expectSuccess();
            }
        }
    }
}
