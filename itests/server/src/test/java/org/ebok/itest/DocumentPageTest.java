package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.PortalServers;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of documents as people use it: what is new, a file with its text, an invoice, and a demand. */
@ExtendWith(PortalServers.class)
class DocumentPageTest {

    private static final String IN_ARREARS = "halina.dabrowska";
    private static final String COMPANY = "piekarnia.zagiel";
    private static final String NO_LEDGER = "stanislaw.zrebiec";

    private static Chromium chromium;

    private final PortalServer server;

    DocumentPageTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private String page(String login, Predicate<JsonNode> which) {
        JsonNode documents = server.customer(login)
                .get("/api/documents/items?limit=200")
                .json()
                .get("documents");
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(which)
                .map(document -> "/documents?document=" + document.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<JsonNode> numbered(String start) {
        return document -> document.get("number").asText().startsWith(start);
    }

    private record View(String name, String login, String path, Consumer<Page> after) {}

    private List<View> views() {
        return List.of(
                new View("list", COMPANY, "/documents", page -> assertThat(
                                page.locator(".document-row").first())
                        .isVisible()),
                new View("demand", IN_ARREARS, page(IN_ARREARS, numbered("WEZW")), page -> assertThat(
                                page.locator("ebok-pdf canvas").first())
                        .isVisible()),
                new View("invoice", COMPANY, page(COMPANY, numbered("KOR")), page -> assertThat(
                                page.getByText("9990000008").first())
                        .isVisible()),
                new View(
                        "without-a-file",
                        COMPANY,
                        page(COMPANY, document -> document.get("format").isNull()),
                        page -> {}),
                new View("found-nothing", NO_LEDGER, "/documents?text=nie+ma", page -> {}));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePageIsAccessibleQuietAndFitsItsWindow() {
        return views().stream().flatMap(view -> Stream.of(
                        Look.ON_A_PHONE,
                        Look.all()
                                .filter(look -> look.width() == 1280)
                                .reduce((a, b) -> b)
                                .orElseThrow())
                .map(look -> dynamicTest(view.name() + " " + look, () -> assertSound(view, look))));
    }

    private void assertSound(View view, Look look) {
        PortalClient client = server.customer(view.login());
        try (Window window = chromium.open(server, look)) {
            view.after()
                    .accept(window.as(client)
                            .in(look.language())
                            .go(view.path())
                            .page());
            window.picture("documents-" + view.name() + "-" + look);
            Soundness.assertSound(window, look);
        }
    }

    @Test
    void theTextOfAFileIsThereForAScreenReader() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(IN_ARREARS))
                    .in("pl")
                    .go(page(IN_ARREARS, numbered("WEZW")))
                    .page();
            assertThat(page.locator("ebok-pdf")
                            .getByText(Pattern.compile("po terminie"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void whatIsOpenedIsNewNoMoreAndTheFilterStaysInTheAddress() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer("maria.sliwinska"))
                    .in("pl")
                    .go("/documents?unread=true")
                    .page();
            Locator rows = page.locator(".document-row");
            rows.first().waitFor();
            int before = rows.count();
            String first = rows.first().locator("a").getAttribute("href");
            window.go(first);
            window.go(first);
            assertThat(page.locator(".document-opened")).isVisible();
            window.go("/documents?unread=true");
            assertThat(rows).hasCount(before - 1);
            assertThat(page.url()).endsWith("unread=true");
        }
    }

    @Test
    void everyFieldOfAnInvoiceIsThereForWhoOpensThem() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(COMPANY))
                    .in("pl")
                    .go(page(COMPANY, numbered("KOR")))
                    .page();
            page.getByText("Wszystkie pola").click();
            assertThat(page.locator(".invoice-field-list").first()).isVisible();
        }
    }
}
