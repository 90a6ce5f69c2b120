package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.FirstPasswords;
import org.ebok.itest.fixture.Hammer;
import org.ebok.itest.fixture.Memory;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A function comes and goes in a running server, and nobody who uses another one notices. */
@WithServers
class ComingAndGoingTest {

    /** The function, and the library that it may be the last to use. */
    private static final Set<String> OF_FINANCE = Set.of("org.ebok.finance", "com.google.zxing.core");

    private static final String LEDGERS = "/api/finance/ledgers";
    private static final String CUSTOMER = "zofia.wojcik";

    private final PortalServer server;
    private final Console console;
    private final PortalClient customer;
    private final String number;

    ComingAndGoingTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
        this.console = server.console();
        this.customer = server.customer(CUSTOMER);
        this.number =
                customer.get("/api/profile").json().at("/customers/0/number").asText();
    }

    @AfterEach
    void everythingIsBack() {
        console.run("feature:install ebok-finance ebok-documents ebok-statements");
        console.run("ebok:function-grant finance");
    }

    @Test
    void aFunctionGoesAndComesBackWhileNobodyElseNotices() {
        try (Probe probe = Probe.install(server)) {
            cycle(2);

            List<String> stopped = new ArrayList<>();
            customer.get("/api/probe/bundle-stops").json().forEach(name -> stopped.add(name.asText()));
            assertThat(stopped)
                    .as("bundles that stopped")
                    .isSubsetOf(OF_FINANCE)
                    .filteredOn("org.ebok.finance"::equals)
                    .hasSize(2);
        }
    }

    @Test
    @Tag("long")
    void manyCyclesLeaveNothingBehind() {
        Memory memory = new Memory(server);
        cycle(2);
        long before = memory.usedKilobytes();

        cycle(10);
        for (int i = 0; i < 10; i++) {
            console.run("feature:uninstall ebok-finance").expectSuccess();
            console.run("feature:install ebok-finance").expectSuccess();
            assertThat(customer.get(LEDGERS).status()).isEqualTo(200);
        }

        assertThat(memory.copiesOf("org.ebok.finance.FinanceFunction"))
                .as("class loaders of the function")
                .isLessThanOrEqualTo(2);
        assertThat(memory.usedKilobytes()).isLessThan(before + 15_000);
    }

    private void cycle(int times) {
        Hammer hammer =
                Hammer.on("/api/profile", List.of(server.customer("anna.kowalska"), server.customer("jan.wisniewski")));
        try (hammer) {
            for (int i = 0; i < times; i++) {
                console.run("feature:uninstall ebok-finance").expectSuccess();
                assertAway();
                console.run("feature:install ebok-finance").expectSuccess();
                assertThere();
            }
        }
        assertThat(hammer.failures()).isEmpty();
        assertThat(hammer.answers()).isGreaterThan(50 * times);
    }

    private void assertAway() {
        assertNothingAt(LEDGERS);
        assertNothingAt(LEDGERS + "/1/entries");
        assertThat(customer.get("/api/openapi.json").body())
                .doesNotContain("/api/finance")
                .contains("/api/profile");
        assertThat(functions()).doesNotContain("finance").contains("profile");
        Console.Result command = console.run("ebok:ledger-list " + number);
        assertThat(command.status()).isNotZero();
        assertThat(command.output() + command.errors()).contains("Command not found");
        assertThat(customer.get("/ui/finance/finance.js").status()).isEqualTo(404);
        assertThat(customer.get("/messages/finance/pl.json").status()).isEqualTo(404);
    }

    private void assertThere() {
        assertThat(customer.get(LEDGERS).status()).isEqualTo(200);
        assertThat(customer.get("/api/openapi.json").body()).contains("/api/finance/ledgers");
        assertThat(functions())
                .containsExactly(
                        "finance", "documents", "charges", "meters", "premises", "statements", "profile", "my-data");
        assertThat(console.run("ebok:ledger-list " + number).expectSuccess()).contains("Overdue");
        assertThat(customer.get("/ui/finance/finance.js").status()).isEqualTo(200);
    }

    @Test
    void ofTwoFunctionsOverTheArchiveEitherGoesAloneAndWithTheLastTheArchive() {
        String recall = "ebok:documents-recall --document none";

        console.run("feature:uninstall ebok-documents").expectSuccess();
        assertNothingAt("/api/documents/items");
        assertThat(customer.get("/api/statements/items").status()).isEqualTo(200);
        assertThat(functions())
                .containsExactly("finance", "charges", "meters", "premises", "statements", "profile", "my-data");
        Console.Result known = console.run(recall);
        assertThat(known.output() + known.errors()).contains("There is no such document");

        console.run("feature:uninstall ebok-statements").expectSuccess();
        assertThat(functions()).containsExactly("finance", "charges", "meters", "premises", "profile", "my-data");
        assertThat(console.run("bundle:list").expectSuccess()).doesNotContain("Archive");

        console.run("feature:install ebok-documents").expectSuccess();
        assertThat(customer.get("/api/documents/items").status()).isEqualTo(200);
        assertNothingAt("/api/statements/items");

        console.run("feature:install ebok-statements").expectSuccess();
        assertThat(customer.get("/api/statements/items").status()).isEqualTo(200);
        assertThat(functions())
                .containsExactly(
                        "finance", "documents", "charges", "meters", "premises", "statements", "profile", "my-data");
    }

    @Test
    void aGrantTakenAwayHoldsFromTheNextRequestOn() {
        console.run("ebok:function-revoke finance").expectSuccess();

        assertNothingAt(LEDGERS);
        assertThat(functions())
                .containsExactly("documents", "charges", "meters", "premises", "statements", "profile", "my-data");

        console.run("ebok:function-grant finance").expectSuccess();

        assertThat(customer.get(LEDGERS).status()).isEqualTo(200);
        assertThat(functions())
                .containsExactly(
                        "finance", "documents", "charges", "meters", "premises", "statements", "profile", "my-data");
    }

    @Test
    void theAdministratorsPageTakesAndGivesTheSameGrant() {
        PortalClient administrator = server.administrator();

        Answer revoked = administrator.put("/api/admin/functions/finance/grant", "{\"granted\":false}");

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(revoked.json().get("granted").asBoolean()).isFalse();
        assertThat(revoked.json().get("changedBy").asText()).isEqualTo("admin");
        assertNothingAt(LEDGERS);

        administrator.put("/api/admin/functions/finance/grant", "{\"granted\":true}");

        assertThat(customer.get(LEDGERS).status()).isEqualTo(200);
    }

    @Test
    void aGrantThatWasTakenAwayStaysAwayWhenTheFunctionComesBack() {
        console.run("ebok:function-revoke finance").expectSuccess();
        console.run("feature:uninstall ebok-finance").expectSuccess();
        console.run("feature:install ebok-finance").expectSuccess();

        assertNothingAt(LEDGERS);
        assertThat(customer.get("/api/openapi.json").body()).contains("/api/finance/ledgers");
    }

    @Test
    void aCustomerFindsNothingAtTheAdministratorsPaths() {
        FirstPasswords.Entry anna = server.firstPasswords().ofKind("customer").get(0);
        PortalClient client = server.signedIn(anna.login(), anna.password());

        assertThat(client.get("/api/admin/functions").status()).isEqualTo(404);
        assertThat(client.put("/api/admin/functions/finance/grant", "{\"granted\":false}")
                        .status())
                .isEqualTo(404);
        assertThat(customer.get(LEDGERS).status()).isEqualTo(200);
    }

    private void assertNothingAt(String path) {
        Answer answer = customer.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(customer.get("/api/no-such-function").body());
    }

    private List<String> functions() {
        return customer.get("/api/functions").json().findValuesAsText("id");
    }
}
