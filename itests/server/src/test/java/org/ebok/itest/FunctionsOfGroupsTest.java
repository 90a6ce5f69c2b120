package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.DataArchive;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A function that groups have: for whose customers, and for which of one account's customers. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionsOfGroupsTest {

    private static final String COMPANY = "D00004";
    private static final String PERSON = "D00001";
    private static final String LEDGER_OF_OWNER = "demo-0007-1";
    private static final String LEDGER_OF_COMPANY = "demo-0004-1";

    private final PortalServer server;

    FunctionsOfGroupsTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    @BeforeAll
    void grantFinanceToCompanies() {
        run("ebok:group-create --rule \"kind = company\" --name Firmy companies");
        assertThat(run("ebok:function-grant --group companies --only finance"))
                .contains("finance is granted to group companies");
    }

    @AfterAll
    void grantFinanceToAll() {
        console("ebok:function-grant finance");
        console("ebok:function-revoke --group companies finance");
        console("ebok:group-delete companies");
    }

    @Test
    void whoIsInNoneOfItsGroupsFindsNothingOfIt() {
        PortalClient person = server.customer("anna.kowalska");

        assertThat(person.get("/api/finance/ledgers").status()).isEqualTo(404);
        assertThat(menu(person)).doesNotContain("finance").contains("documents", "meters");
        assertThat(tiles(person)).doesNotContain("finance");
        assertThat(person.get("/api/why?kind=ledger&id=demo-0001-1").status()).isEqualTo(404);
        assertThat(DataArchive.of(person).files().keySet()).noneMatch(path -> path.startsWith("dane/finance/"));
    }

    @Test
    void whoIsInOneOfItsGroupsFindsIt() {
        PortalClient company = server.customer("neptun");

        assertThat(company.get("/api/finance/ledgers").json().at("/ledgers")).isNotEmpty();
        assertThat(menu(company)).contains("finance");
        assertThat(tiles(company)).contains("finance");
    }

    @Test
    void ofSeveralCustomersOnlyThoseOfTheGroupHaveIt() {
        PortalClient both = server.customer("piekarnia.zagiel");

        assertThat(both.get("/api/customers").json().at("/customers")).hasSize(2);
        assertThat(values(both.get("/api/finance/ledgers").json().at("/ledgers"), "id"))
                .contains(LEDGER_OF_COMPANY)
                .noneMatch(id -> id.startsWith("demo-0007"));
        assertThat(both.get("/api/finance/ledgers/" + LEDGER_OF_OWNER + "/entries")
                        .status())
                .isEqualTo(404);
        assertThat(both.get("/api/finance/ledgers/" + LEDGER_OF_COMPANY + "/entries")
                        .status())
                .isEqualTo(200);
        assertThat(both.get("/api/why?kind=ledger&id=" + LEDGER_OF_OWNER).status())
                .isEqualTo(404);
        assertThat(DataArchive.of(both).column("finance/ledger", "customer_id")).containsOnly("demo-0004");
        assertThat(DataArchive.of(both).column("profile/customer", "customer_id"))
                .containsExactlyInAnyOrder("demo-0004", "demo-0007");
    }

    @Test
    void whatAllCustomersHaveTheOwnerStillHas() {
        run("ebok:function-grant finance");
        try {
            PortalClient both = server.customer("piekarnia.zagiel");
            assertThat(both.get("/api/finance/ledgers/" + LEDGER_OF_OWNER + "/entries")
                            .status())
                    .isEqualTo(200);

            run("ebok:function-revoke finance");
            assertThat(both.get("/api/finance/ledgers/" + LEDGER_OF_OWNER + "/entries")
                            .status())
                    .isEqualTo(404);
            assertThat(both.get("/api/finance/ledgers/" + LEDGER_OF_COMPANY + "/entries")
                            .status())
                    .isEqualTo(200);
        } finally {
            run("ebok:function-revoke finance");
        }
    }

    @Test
    void aChangedRuleHoldsFromTheNextRequestOn() {
        PortalClient person = server.customer("anna.kowalska");
        assertThat(person.get("/api/finance/ledgers").status()).isEqualTo(404);

        run("ebok:group-change --rule \"kind = COMPANY or number = " + PERSON + "\" companies");
        try {
            assertThat(person.get("/api/finance/ledgers").status()).isEqualTo(200);
        } finally {
            run("ebok:group-change --rule \"kind = COMPANY\" companies");
        }
        assertThat(person.get("/api/finance/ledgers").status()).isEqualTo(404);
    }

    @Test
    void whyACustomerFindsAFunctionIsTold() {
        assertThat(run("ebok:function-explain " + COMPANY))
                .contains("In the groups companies")
                .containsPattern("finance +\\| yes +\\| granted to companies")
                .containsPattern("meters +\\| yes +\\| granted to all customers");
        assertThat(run("ebok:function-explain " + PERSON))
                .contains("In no group")
                .containsPattern("finance +\\| no +\\| granted to companies alone");
    }

    @Test
    void administratorsGrantToGroupsOverRestToo() {
        PortalClient administrator = server.administrator();
        String address = "/api/admin/functions/meters/groups/companies";

        assertThat(administrator.put(address, "").json().at("/groups")).hasToString("[\"companies\"]");
        assertThat(administrator.delete(address).json().at("/groups")).isEmpty();
        assertThat(administrator
                        .put("/api/admin/functions/meters/groups/nobody", "")
                        .status())
                .isEqualTo(404);
        assertThat(server.customer("anna.kowalska").put(address, "").status()).isEqualTo(404);
    }

    @Test
    void aFunctionIsInstalledForAGroupFromItsFirstMomentOn() {
        PortalClient person = server.customer("anna.kowalska");
        PortalClient company = server.customer("neptun");
        run("ebok:function-uninstall --forget-grants profile");
        try {
            assertThat(run("ebok:function-install --group companies profile"))
                    .contains("profile is installed and granted to group companies");

            assertThat(person.get("/api/profile").status()).isEqualTo(404);
            assertThat(company.get("/api/profile").status()).isEqualTo(200);
        } finally {
            console("ebok:function-uninstall --forget-grants profile");
            run("ebok:function-install profile");
        }
        assertThat(person.get("/api/profile").status()).isEqualTo(200);
    }

    @Test
    void whatWasEverybodysComesAgainForAGroupAlone() throws InterruptedException {
        PortalClient person = server.customer("anna.kowalska");
        run("ebok:function-uninstall profile");
        List<Integer> seen = new CopyOnWriteArrayList<>();
        AtomicBoolean installed = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!installed.get()) {
                seen.add(person.get("/api/profile").status());
            }
        });
        reader.start();
        try {
            run("ebok:function-install --group companies profile");
        } finally {
            installed.set(true);
            reader.join();
            console("ebok:function-uninstall --forget-grants profile");
            run("ebok:function-install profile");
        }
        assertThat(seen).isNotEmpty().containsOnly(404);
        assertThat(person.get("/api/profile").status()).isEqualTo(200);
    }

    @Test
    void whatIsGrantedIsForgottenOnlyWhenTheFunctionIsGone() {
        assertThat(console("ebok:function-uninstall --feature ebok-nothing --forget-grants profile")
                        .output())
                .contains("The function profile is installed");
        assertThat(run("ebok:function-list")).containsPattern("profile +\\|[^|]+\\| all customers");
    }

    @Test
    void anExplanationLeadsToEntriesOfTheGroupsCustomersAlone() {
        PortalClient both = server.customer("piekarnia.zagiel");
        List<String> charges = DataArchive.of(both).column("charges/charge", "charge_id");
        List<String> leads = charges.stream()
                .map(id -> both.get("/api/why?kind=charge&id=" + id))
                .filter(answer -> answer.status() == 200)
                .flatMap(answer ->
                        StreamSupport.stream(answer.json().findValues("href").spliterator(), false))
                .map(JsonNode::asText)
                .filter(href -> href.contains("entry="))
                .toList();

        assertThat(charges).isNotEmpty();
        assertThat(leads).isNotEmpty().noneMatch(href -> href.contains("demo-0007"));
    }

    @Test
    void aGroupThatAFunctionNeedsStays() {
        assertThat(console("ebok:group-delete companies").output())
                .contains("the group companies is needed by function finance");
        assertThat(run("ebok:group-list")).contains("companies");
    }

    private Console.Result console(String command) {
        return server.console().run(command);
    }

    private String run(String command) {
        return console(command).expectSuccess();
    }

    private static List<String> menu(PortalClient client) {
        return values(client.get("/api/functions?lang=pl").json().at("/functions"), "id");
    }

    private static List<String> tiles(PortalClient client) {
        return values(client.get("/api/start").json().at("/tiles"), "function");
    }

    private static List<String> values(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.at("/" + name).asText())
                .toList();
    }
}
