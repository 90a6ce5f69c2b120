package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ebok.itest.fixture.CustomerDocuments.address;
import static org.ebok.itest.fixture.CustomerDocuments.ofKind;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.CustomerDocuments;
import org.ebok.itest.fixture.Intercepted;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page that says where an amount comes from, and the ways to it and on from it. */
@WithServers
class WhyPageTest {

    private static final String ANNA = "anna.kowalska";
    private static final String WHY = "**/api/why?*";
    private static final String NOTHING = "nothing is left out";

    private final PortalServer server;
    private final Chromium chromium;

    WhyPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    private record View(String name, String path, String text, Consumer<Route> answer, String expected) {

        View(String name, String path, String text) {
            this(name, path, text, null, NOTHING);
        }
    }

    private String ledger() {
        return "/why?ledger="
                + server.customer(ANNA)
                        .get("/api/finance/ledgers")
                        .json()
                        .at("/ledgers/0/id")
                        .asText();
    }

    private String settled() {
        return "/why?document="
                + new CustomerDocuments(server.customer(ANNA))
                        .newest(ofKind("ROZL"))
                        .get("id")
                        .asText();
    }

    private String charge() {
        JsonNode bill = server.customer(ANNA).get("/api/charges/month").json().at("/bills/0/charges/0/id");
        return "/why?charge=" + bill.asText();
    }

    private Stream<View> views() {
        return Stream.of(
                new View("balance", ledger(), "Wpłaty zaliczamy najpierw na najstarsze należności"),
                new View("settlement", settled(), "zużycie"),
                new View("charge", charge(), "Taryfa"),
                new View(
                        "difference",
                        ledger(),
                        "Różnicy nie da się wyjaśnić",
                        Intercepted.changed(WhyPageTest::differing),
                        NOTHING),
                new View(
                        "missing",
                        ledger(),
                        "do której nie masz dostępu",
                        Intercepted.changed(WhyPageTest::missing),
                        NOTHING),
                new View("unknown", "/why?entry=none", "Nie ma czego wyjaśniać", null, "status of 404"),
                new View("wrong", "/why", "Nie ma czego wyjaśniać", null, "status of 400"),
                new View(
                        "away",
                        ledger(),
                        "Spróbuj ponownie",
                        Intercepted.problem(503, "central-unavailable"),
                        "status of 503"));
    }

    private static void differing(ObjectNode why) {
        ((ObjectNode) why.at("/explanations/0")).put("difference", "-12.34");
    }

    private static void missing(ObjectNode why) {
        ArrayNode missing = why.putArray("missing");
        missing.addObject().put("topic", "documents").put("reason", "not-here");
        missing.addObject().put("topic", "fees").put("reason", "nothing-known");
    }

    @TestFactory
    Stream<DynamicTest> everyStateIsAccessibleQuietAndFitsEveryWindow() {
        return views().map(view -> dynamicTest(view.name(), () -> {
            List<Look> looks = Look.widths(view.name().length() % 2 == 0).toList();
            try (Window window = chromium.open(server, looks.get(0))) {
                if (view.answer() != null) {
                    window.context().route(WHY, view.answer());
                }
                Page page = window.as(server.customer(ANNA))
                        .in("pl")
                        .go(view.path())
                        .page();
                assertThat(page.locator("main")).containsText(view.text());
                Soundness.assertSoundAtEveryWidth(window, looks, "why-" + view.name(), view.expected());
            }
        }));
    }

    @Test
    void fromTheBalanceToTheMeterInStepsOfOneClickByTheKeyboard() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/finance").page();
            press(page, "Skąd ta kwota?");
            assertThat(page).hasURL(Pattern.compile(".*/why\\?ledger=.*"));
            press(page, "Dopłata za wodę");
            assertThat(page).hasURL(Pattern.compile(".*/why\\?entry=.*"));
            assertThat(page.locator("main")).containsText("Rozliczenie wody");
            assertThat(page.locator("h1")).isFocused();
            press(page, "Licznik ZW-100007");
            assertThat(page).hasURL(Pattern.compile(".*/meters\\?meter=M-0001-1$"));
            assertThat(page.locator("main")).containsText("ZW-100007");
            page.goBack();
            press(page, "Otwórz dokument");
            assertThat(page.locator("main")).containsText("ROZL/");
            Soundness.assertSound(window, Look.ON_A_PHONE);
        }
    }

    @Test
    void fromTheFeesOfAMonthToTheRateAndBackToTheBalance() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go(ledger()).page();
            page.getByText(Pattern.compile("^Opłaty za .*")).first().click();
            page.getByText("Eksploatacja podstawowa").click();
            assertThat(page).hasURL(Pattern.compile(".*/why\\?charge=.*"));
            assertThat(page.locator("main")).containsText("48,75 m² × 4,15 zł");
            page.getByText("Saldo konta, na którym to jest").click();
            assertThat(page.locator("main")).containsText("Saldo: Mieszkanie");
        }
    }

    @Test
    void theReadingsOnTheDocumentsPageLeadToTheMeterToo() {
        JsonNode document = new CustomerDocuments(server.customer(ANNA)).newest(ofKind("ROZL"));
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(ANNA))
                    .in("pl")
                    .go(address(document))
                    .page();
            link(page, "ZW-100007").click();
            assertThat(page.locator("main")).containsText("ZW-100007");
            assertThat(page).hasURL(Pattern.compile(".*/meters\\?meter=M-0001-1$"));
            page.goBack();
            link(page, "Skąd ta kwota i gdzie jest na koncie?").click();
            assertThat(page.locator("main")).containsText("Na koncie");
            link(page, "Dopłata za wodę").click();
            assertThat(page).hasURL(Pattern.compile(".*/why\\?entry=.*"));
        }
    }

    @Test
    void itIsInEnglishToo() {
        Look phone = new Look(390, ColorScheme.DARK, "en");
        try (Window window = chromium.open(server, phone)) {
            Page page = window.as(server.customer(ANNA)).in("en").go(settled()).page();
            assertThat(page.locator("main")).containsText("Where does this amount come from?");
            assertThat(page.locator("main")).containsText("advances paid");
            window.picture("why-english-" + phone);
            Soundness.assertSound(window, phone);
        }
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    private static void press(Page page, String text) {
        link(page, text).focus();
        page.keyboard().press("Enter");
    }
}
