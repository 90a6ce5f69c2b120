package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first visit of somebody on a phone with a bad connection: what is sent, and whether the page can be used before its data come. */
@WithServers
class FirstViewTest {

    /** Headers and typeface included: three seconds of a bad connection. */
    private static final long MOST_BYTES = 150_000;

    /** What mobile networks call 3G: 400 kbit/s and 400 ms. */
    private static final int BYTES_PER_SECOND = 50 * 1024;

    private static final int LATENCY_MILLIS = 400;

    private final PortalServer server;
    private final Chromium chromium;

    FirstViewTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"/, **/api/start*", "/finance, **/api/finance/**"})
    void canBeUsedBeforeTheDataCome(String path, String data) {
        List<Route> held = new ArrayList<>();
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer("anna.kowalska")).in("pl").page();
            slow(page);
            page.route(data, held::add);

            page.navigate(path);

            page.waitForCondition(() -> !held.isEmpty());
            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .or(page.locator(".coming"))
                            .first())
                    .isAttached();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dokumenty"))
                    .first()
                    .click();
            page.waitForURL("**/documents");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/finance", "/documents", "/charges", "/meters"})
    void isSmall(String path) {
        Map<String, Long> received = new ConcurrentHashMap<>();
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer("anna.kowalska")).in("pl").page();
            count(page, received);

            window.go(path);

            assertThat(received.values().stream().mapToLong(Long::longValue).sum())
                    .as(() -> "bytes of " + path + ", by request " + received)
                    .isPositive()
                    .isLessThan(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/finance/ledgers, true", "/api/finance/ledgers/demo-0001-1/statement.csv, false"})
    void dataAreCompressedAndFilesAreNot(String path, boolean compressed) {
        PortalClient customer = server.customer("anna.kowalska");

        Answer answer = customer.send(path, request -> request.GET().header("Accept-Encoding", "gzip, deflate, br"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Encoding")).isEqualTo(compressed ? List.of("gzip") : List.of());
        assertThat(customer.get(path).headers().firstValue("Content-Encoding")).isEmpty();
    }

    private static void count(Page page, Map<String, Long> received) {
        Map<String, String> addresses = new ConcurrentHashMap<>();
        CDPSession session = page.context().newCDPSession(page);
        session.on(
                "Network.requestWillBeSent",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("request").get("url").getAsString()));
        session.on(
                "Network.loadingFinished",
                event -> received.merge(
                        addresses.getOrDefault(event.get("requestId").getAsString(), "unknown"),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        session.send("Network.enable");
    }

    private static void slow(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MILLIS);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.emulateNetworkConditions", conditions);
    }
}
