package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A function that needs a permission is not there for an account that does not hold it. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTest {

    private static final String ANNA = "anna.kowalska";
    private static final String SOMEONE_ELSE = "jan.wisniewski";
    private static final String FUNCTION = "probe-closed";
    private static final String PERMISSION = "probe:see";
    private static final String WORD = "/api/probe-closed/word";

    private final PortalServer server;
    private final PortalServer onPostgres;
    private Probe probe;
    private PortalClient anna;

    PermissionTest(
            @OnServer(ServerKind.DEMO) PortalServer server, @OnServer(ServerKind.PRODUCTION) PortalServer onPostgres) {
        this.server = server;
        this.onPostgres = onPostgres;
    }

    @BeforeAll
    void installTheProbe() {
        probe = Probe.install(server);
    }

    @AfterAll
    void takeTheProbeAway() {
        probe.close();
    }

    @BeforeEach
    void signIn() {
        anna = server.customer(ANNA);
    }

    @AfterEach
    void leaveNothing() {
        command("permission-revoke", ANNA, PERMISSION).expectSuccess();
    }

    @Test
    void withoutThePermissionTheFunctionIsNotThere() {
        assertNotThere(anna);
        assertThat(server.visitor().get(WORD).status()).isEqualTo(401);
    }

    @Test
    void thePermissionHoldsFromTheNextRequestOnAndForThatAccountAlone() {
        PortalClient other = server.customer(SOMEONE_ELSE);
        assertNotThere(anna);

        command("permission-grant", ANNA, PERMISSION).expectSuccess();

        assertThat(anna.get(WORD).json().get("word").asText()).isEqualTo("sesame");
        assertThat(anna.get("/api/functions").json().get("functions").findValuesAsText("id"))
                .contains(FUNCTION, "finance");
        assertThat(anna.get("/api/start").json().get("tiles").findValuesAsText("function"))
                .contains(FUNCTION);
        assertNotThere(other);

        command("permission-revoke", ANNA, PERMISSION).expectSuccess();

        assertNotThere(anna);
        assertThat(anna.get("/api/finance/ledgers").status()).isEqualTo(200);
    }

    @Test
    void thePermissionDoesNotStandInForTheGrant() {
        command("permission-grant", ANNA, PERMISSION).expectSuccess();
        command("function-revoke", FUNCTION).expectSuccess();
        try {
            assertNotThere(anna);
        } finally {
            command("function-grant", FUNCTION).expectSuccess();
        }
    }

    @Test
    void eachChangeIsInTheAuditTrailOnce() {
        int before = probe.audit(ANNA).size();

        command("permission-grant", " Anna.KOWALSKA ", PERMISSION).expectSuccess();
        command("permission-grant", ANNA, PERMISSION).expectSuccess();
        command("permission-revoke", ANNA, PERMISSION).expectSuccess();
        command("permission-revoke", ANNA, PERMISSION).expectSuccess();

        assertThat(probe.audit(ANNA).stream().skip(before).filter(line -> line.contains("permission.")))
                .containsExactly(
                        "console:admin permission.granted probe:see", "console:admin permission.revoked probe:see");
    }

    @Test
    void whatAnAccountHoldsIsListed() {
        assertThat(command("permission-list", ANNA).expectSuccess()).contains("no permission of its own");

        command("permission-grant", ANNA, PERMISSION).expectSuccess();

        assertThat(command("permission-list", ANNA).expectSuccess()).contains(PERMISSION, FUNCTION);
    }

    @Test
    void aPermissionThatNoFunctionNeedsIsRefusedWithTheKnownOnes() {
        Console.Result refused = command("permission-grant", ANNA, "functions:grant");

        assertThat(refused.status()).isNotZero();
        assertThat(refused.output() + refused.errors())
                .contains("No installed function needs the permission functions:grant", PERMISSION);
        assertThat(anna.get("/api/admin/functions").status()).isEqualTo(404);
    }

    @Test
    void anAccountThatIsNotThereIsNamed() {
        for (String command : new String[] {"permission-grant", "permission-revoke"}) {
            Console.Result refused = command(command, "nobody.at.all", PERMISSION);

            assertThat(refused.status()).isNotZero();
            assertThat(refused.output() + refused.errors()).contains("no account with the log-in name nobody.at.all");
        }
        assertThat(command("permission-list", "nobody.at.all").status()).isNotZero();
        assertThat(server.data().resolve("log/karaf.log")).content().doesNotContain("nobody.at.all");
    }

    /** An administrator acts for nobody, and so finds no function even with its permission. */
    @Test
    void theSameHoldsInPostgres() {
        Console console = onPostgres.console();
        PortalClient administrator = onPostgres.administrator();
        String login = onPostgres.firstPasswords().administrator().login();
        try (Probe there = Probe.install(onPostgres)) {
            console.run("ebok:permission-grant " + login + " " + PERMISSION).expectSuccess();
            console.run("ebok:permission-grant " + login + " " + PERMISSION).expectSuccess();

            assertThat(console.run("ebok:permission-list " + login).expectSuccess())
                    .contains(PERMISSION);
            assertThat(administrator.get("/api/admin/functions").status()).isEqualTo(200);
            assertThat(administrator.get(WORD).status()).isEqualTo(404);

            console.run("ebok:permission-revoke " + login + " " + PERMISSION).expectSuccess();

            assertThat(console.run("ebok:permission-list " + login).expectSuccess())
                    .contains("no permission of its own");
            assertThat(there.audit(login))
                    .filteredOn(line -> line.contains("permission."))
                    .hasSize(2);
        }
    }

    private static void assertNotThere(PortalClient client) {
        Answer known = client.get(WORD);
        assertThat(known.status()).isEqualTo(404);
        assertThat(known.body())
                .isEqualTo(client.get("/api/no-such-function/word").body());
        assertThat(client.get("/api/probe-closed/no-such-path").status()).isEqualTo(404);
        JsonNode functions = client.get("/api/functions").json().get("functions");
        assertThat(functions.findValuesAsText("id")).contains("finance").doesNotContain(FUNCTION);
        JsonNode start = client.get("/api/start").json();
        assertThat(start.get("tiles").findValuesAsText("function")).doesNotContain(FUNCTION);
        assertThat(start.get("unavailable").toString()).doesNotContain(FUNCTION);
    }

    private Console.Result command(String name, String... arguments) {
        return server.console().run("ebok:" + name + " \"" + String.join("\" \"", arguments) + "\"");
    }
}
