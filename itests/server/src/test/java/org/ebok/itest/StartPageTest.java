package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;

/** What the functions say on the start page, from outside. */
@WithServers
class StartPageTest {

    private final PortalServer server;

    StartPageTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    @Test
    void aTileIsDataAndKeysOfItsFunctionsTexts() {
        PortalClient customer = server.customer("anna.kowalska");
        JsonNode tile = tileOf(customer, "profile");

        assertThat(tile.get("urgency").asText()).isEqualTo("info");
        assertThat(tile.get("headline").toString())
                .isEqualTo("{\"key\":\"tile.name\",\"values\":{\"name\":{\"words\":\"Anna Kowalska\"}}}");
        assertThat(tile.at("/link/href").asText()).isEqualTo("/profile");
        assertThat(tile.get("task").isNull()).isTrue();
        for (String language : List.of("pl", "en")) {
            JsonNode texts =
                    customer.get("/messages/profile/" + language + ".json").json();
            assertThat(texts.has(tile.at("/label/key").asText())).isTrue();
            assertThat(texts.has(tile.at("/text/key").asText())).isTrue();
        }
    }

    @Test
    void severalCustomersAreCounted() {
        assertThat(tileOf(server.customer("piekarnia.zagiel"), "profile")
                        .at("/headline/values/count")
                        .toString())
                .isEqualTo("{\"count\":2}");
    }

    @Test
    void whoActsForNobodyHasNoTiles() {
        JsonNode start = server.administrator().get("/api/start").json();

        assertThat(start.get("tiles")).isEmpty();
        assertThat(start.get("unavailable")).isEmpty();
    }

    @Test
    void whatIsNotGrantedLeavesNoHole() {
        PortalClient customer = server.customer("anna.kowalska");
        PortalClient administrator = server.administrator();
        administrator.put("/api/admin/functions/profile/grant", "{\"granted\":false}");
        try {
            JsonNode start = customer.get("/api/start").json();

            assertThat(start.get("tiles"))
                    .extracting(tile -> tile.get("function").asText())
                    .doesNotContain("profile");
            assertThat(start.get("unavailable")).isEmpty();
        } finally {
            administrator.put("/api/admin/functions/profile/grant", "{\"granted\":true}");
        }
    }

    private static JsonNode tileOf(PortalClient client, String function) {
        for (JsonNode tile : client.get("/api/start").json().get("tiles")) {
            if (tile.get("function").asText().equals(function)) {
                return tile;
            }
        }
        throw new AssertionError("No tile of " + function);
    }
}
