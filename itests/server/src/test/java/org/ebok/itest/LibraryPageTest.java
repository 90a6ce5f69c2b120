package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
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

/** The library as a member of the supervisory board uses it, in its states and troubles, and as nobody else finds it. */
@WithServers
class LibraryPageTest {

    private static final String AUTHORISED = "zofia.wojcik";
    private static final String MEMBER = "jan.wisniewski";
    private static final String LIST = "**/api/statements/items?*";
    private static final String DOCUMENT = "**/api/statements/items/*?lang=*";

    private final PortalServer server;
    private final Chromium chromium;

    LibraryPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * @param name of the pictures
     * @param path address
     * @param text what has to be seen
     * @param questions whose answer is another one, null for none
     * @param answer the other one
     * @param expected a part of what the browser itself says about it
     */
    private record View(
            String name, String path, String text, String questions, Consumer<Route> answer, String expected) {

        View(String name, String path, String text) {
            this(name, path, text, null, route -> {}, "nothing is left out");
        }

        View answered(String asked, Consumer<Route> other) {
            return new View(name, path, text, asked, other, expected);
        }

        /** By the server itself. */
        View refused(int status) {
            return new View(name, path, text, questions, answer, "status of " + status);
        }

        View failing(String asked, int status, String code) {
            return new View(name, path, text, asked, Intercepted.problem(status, code), "status of " + status);
        }
    }

    private String address(String kind, String format) {
        for (JsonNode document : server.customer(AUTHORISED)
                .get("/api/statements/items?limit=200&kind=" + kind)
                .json()
                .get("documents")) {
            if (document.get("format").asText().equals(format)) {
                return "/statements?document=" + document.get("id").asText();
            }
        }
        throw new IllegalStateException("The demo has no " + kind + " of the format " + format);
    }

    private Stream<View> views() {
        String statement = address("SPRA", "pdf");
        return Stream.of(
                new View("list", "/statements", "Sprawozdanie finansowe za"),
                new View("chosen", "/statements?kind=REGU", "Regulamin porządku domowego"),
                new View("chosen-nothing", "/statements?kind=SPRA&year=1999", "Nie ma takich dokumentów"),
                new View("chosen-wrongly", "/statements?year=rok", "Nie możemy tak wybrać dokumentów").refused(400),
                new View("empty", "/statements", "Nie ma tu jeszcze żadnego dokumentu")
                        .answered(LIST, Intercepted.changed(LibraryPageTest::empty)),
                new View("statement", statement, "Sprawozdania finansowe"),
                new View("to-save", address("UCHW", "other"), "Tego pliku nie pokazujemy na stronie"),
                new View("without-a-file", statement, "Ten dokument jest tylko zarejestrowany")
                        .answered(DOCUMENT, Intercepted.changed(LibraryPageTest::withoutAFile)),
                new View("missing", statement, "Brakuje pliku tego dokumentu")
                        .answered(DOCUMENT, Intercepted.changed(LibraryPageTest::missing)),
                new View("list-fails", "/statements", "Spróbuj ponownie").failing(LIST, 500, "internal"),
                new View("centre-away", statement, "Spróbuj ponownie").failing(DOCUMENT, 503, "central-unavailable"));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePageIsAccessibleQuietAndFitsEveryWindow() {
        return views().map(view -> dynamicTest(
                view.name(),
                () -> assertSound(
                        view, Look.widths(view.name().length() % 2 == 0).toList())));
    }

    @TestFactory
    Stream<DynamicTest> thePageIsInEnglishToo() {
        Look phone = new Look(390, ColorScheme.DARK, "en");
        Look desktop = new Look(1280, ColorScheme.LIGHT, "en");
        return Stream.of(
                        new View("list", "/statements", "Documents that"),
                        new View("statement", address("SPRA", "pdf"), "Financial statements"))
                .map(view -> dynamicTest(view.name(), () -> {
                    try (Window window = chromium.open(server, phone)) {
                        Page page = window.as(server.customer(AUTHORISED))
                                .in("en")
                                .go(view.path())
                                .page();
                        assertThat(page.locator("main")).containsText(view.text());
                        for (Look look : List.of(phone, desktop)) {
                            window.look(look).picture("library-" + view.name() + "-" + look);
                            Soundness.assertSound(window, look);
                        }
                    }
                }));
    }

    private void assertSound(View view, List<Look> looks) {
        try (Window window = chromium.open(server, looks.get(0))) {
            if (view.questions() != null) {
                window.context().route(view.questions(), view.answer());
            }
            Page page = window.as(server.customer(AUTHORISED))
                    .in("pl")
                    .go(view.path())
                    .page();
            assertThat(page.locator("main")).containsText(view.text());
            Soundness.assertSoundAtEveryWidth(window, looks, "library-" + view.name(), view.expected());
        }
    }

    @Test
    void whatIsOpenedIsNewNoMoreAndItsReaderComesBackToIt() {
        server.console()
                .run("ebok:permission-grant " + MEMBER + " statements:read")
                .expectSuccess();
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(MEMBER))
                    .in("pl")
                    .go("/statements?kind=SPRA")
                    .page();
            assertThat(page.locator(".tag[data-meaning='news']")).hasCount(1);
            page.locator(".library-title a").first().press("Enter");
            assertThat(page.locator("ebok-pdf .pdf-text span").first()).containsText("Sprawozdanie finansowe");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wszystkie dokumenty"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/statements\\?kind=SPRA$"));
            assertThat(page.locator(".tag[data-meaning='news']")).hasCount(0);
            assertThat(page.locator(".library-title a").first()).isFocused();
        } finally {
            server.console()
                    .run("ebok:permission-revoke " + MEMBER + " statements:read")
                    .expectSuccess();
        }
    }

    @Test
    void theChoiceStaysInTheAddress() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(AUTHORISED))
                    .in("pl")
                    .go("/statements")
                    .page();
            page.getByLabel("Rodzaj").selectOption("STAT");
            assertThat(page).hasURL(Pattern.compile(".*\\?kind=STAT$"));
            assertThat(page.locator(".library-row")).hasCount(1);
            page.goBack();
            assertThat(page.getByLabel("Rodzaj")).hasValue("");
            assertThat(page.locator(".library-row"))
                    .not()
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(10_000));
        }
    }

    @Test
    void whoMayNotSeeItHasNoEntryInTheMenuAndNoPage() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(MEMBER))
                    .in("pl")
                    .go("/statements")
                    .page();
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("ebok-statements")).hasCount(0);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Biblioteka")))
                    .hasCount(0);
        }
    }

    private static void empty(ObjectNode list) {
        list.putArray("documents");
    }

    private static void withoutAFile(ObjectNode details) {
        details.putNull("file");
    }

    private static void missing(ObjectNode details) {
        details.putNull("file").put("fileProblem", "missing");
    }
}
