package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
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

/** The pages of premises, of charges and of meters, in their states and troubles. */
@WithServers
class HoldingPagesTest {

    private static final String ANNA = "anna.kowalska";
    private static final String AUTHORISED = "zofia.wojcik";
    private static final String COMPANY = "piekarnia.zagiel";
    private static final String HOLDINGS = "**/api/premises/items";
    private static final String METERS = "**/api/meters/items*";
    private static final String METER = "**/api/meters/items/*";
    private static final String MONTH = "**/api/charges/month?*";

    private static final YearMonth LAST_MONTH =
            YearMonth.now(ZoneId.of("Europe/Warsaw")).minusMonths(1);

    private static final Look IN_ENGLISH = new Look(1280, ColorScheme.LIGHT, "en");

    private final PortalServer server;
    private final Chromium chromium;

    HoldingPagesTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * @param name of the pictures
     * @param login who looks
     * @param path address
     * @param text what has to be seen
     * @param questions whose answer is another one, null for none
     * @param answer the other one
     * @param expected a part of what the browser itself says about it
     */
    private record View(
            String name,
            String login,
            String path,
            String text,
            String questions,
            Consumer<Route> answer,
            String expected) {

        View(String name, String login, String path, String text) {
            this(name, login, path, text, null, route -> {}, "nothing is left out");
        }

        View answered(String asked, Consumer<Route> other) {
            return new View(name, login, path, text, asked, other, expected);
        }

        /** By the server itself. */
        View refused(int status) {
            return new View(name, login, path, text, questions, answer, "status of " + status);
        }

        View failing(String asked, int status, String code) {
            return answered(asked, Intercepted.problem(status, code)).refused(status);
        }
    }

    private Stream<View> views() {
        return Stream.of(
                new View("premises", ANNA, "/premises", "Tytuł prawny"),
                new View("premises-of-a-company", COMPANY, "/premises", "Lokal"),
                new View("premises-none", ANNA, "/premises", "Nie ma tu żadnego lokalu")
                        .answered(HOLDINGS, Intercepted.changed(page -> page.putArray("holdings"))),
                new View("premises-overlap", ANNA, "/premises", "Ten okres nakłada się na inny")
                        .answered(HOLDINGS, Intercepted.changed(HoldingPagesTest::overlapping)),
                new View("premises-earlier", ANNA, "/premises", "Poprzednie")
                        .answered(HOLDINGS, Intercepted.changed(HoldingPagesTest::over)),
                new View("premises-fail", ANNA, "/premises", "Spróbuj ponownie").failing(HOLDINGS, 500, "internal"),
                new View("charges", ANNA, "/charges", "Razem"),
                new View("charges-of-a-company", COMPANY, "/charges", "Razem"),
                new View("charges-none", ANNA, "/charges?month=1999-01", "nie ma żadnych opłat"),
                new View("charges-wrong", ANNA, "/charges?month=styczen", "Nie ma takiego miesiąca").refused(400),
                new View("meters", ANNA, "/meters", "możliwy wyciek"),
                new View("meters-of-a-medium", ANNA, "/meters?medium=hot-water", "Ciepła woda"),
                new View("meters-of-no-medium", ANNA, "/meters?medium=gas", "Nie ma liczników tego rodzaju"),
                new View("meters-wrong", ANNA, "/meters?medium=light", "Nie ma takiego rodzaju").refused(400),
                new View("meters-of-a-company", COMPANY, "/meters", "Prąd"),
                new View("meters-none", ANNA, "/meters?premises=none", "Ten lokal nie ma liczników"),
                new View("meters-fail", ANNA, "/meters", "Spróbuj ponownie").failing(METERS, 500, "internal"),
                new View("meter-with-a-leak", ANNA, meter("cold-water"), "Możliwy wyciek wody"),
                new View("meter-wrong-reading", ANNA, meter("cold-water"), "mniej niż poprzednio")
                        .answered("**/api/meters/items/*/readings*", Intercepted.changed(HoldingPagesTest::wrong)),
                new View("charges-without-a-tariff", ANNA, "/charges", "kwota nie wynika z iloczynu")
                        .answered(MONTH, Intercepted.changed(HoldingPagesTest::inexact)),
                new View("meter-allocator", ANNA, meter("heat-allocator"), "Odczyty"),
                new View("meter-unknown", ANNA, "/meters?meter=none", "Nie znaleźliśmy tego").refused(404),
                new View("meter-away", ANNA, meter("cold-water"), "Spróbuj ponownie")
                        .failing(METER, 503, "central-unavailable"),
                new View("meters-monthly", ANNA, "/meters?monthly=" + LAST_MONTH, "art. 45c"),
                new View("charges-away", ANNA, "/charges", "Spróbuj ponownie")
                        .failing(MONTH, 503, "central-unavailable"));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePagesIsAccessibleQuietAndFitsEveryWindow() {
        return views().map(view -> dynamicTest(
                view.name(),
                () -> assertSound(
                        view, Look.widths(view.name().length() % 2 == 0).toList())));
    }

    private void assertSound(View view, List<Look> looks) {
        try (Window window = chromium.open(server, looks.get(0))) {
            if (view.questions() != null) {
                window.context().route(view.questions(), view.answer());
            }
            Page page = window.as(server.customer(view.login()))
                    .in("pl")
                    .go(view.path())
                    .page();
            assertThat(page.locator("main")).containsText(view.text());
            Soundness.assertSoundAtEveryWidth(window, looks, view.name(), view.expected());
        }
    }

    @Test
    void thePagesAreInEnglishToo() {
        Map<String, String> pages = Map.of(
                "/premises",
                "Legal title",
                "/charges",
                "How it comes about",
                "/meters",
                "possible leak",
                meter("cold-water"),
                "Possible water leak",
                meter("heat-allocator"),
                "Units of an allocator are neither energy nor a cost",
                "/meters?monthly=" + LAST_MONTH,
                "art. 45c of the Polish Energy Law");
        try (Window window = chromium.open(server, IN_ENGLISH)) {
            window.as(server.customer(ANNA)).in("en");
            pages.forEach((path, text) -> {
                assertThat(window.go(path).page().locator("main")).containsText(text);
                Soundness.assertSound(window, IN_ENGLISH);
            });
            window.go("/charges");
            window.page().getByText("What changed").click();
            assertThat(window.page().locator("ebok-charges-changes li").first()).isVisible();
            window.page()
                    .getByText("Rates", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(window.page().locator("ebok-charges-rates li").first()).isVisible();
            Soundness.assertSound(window, IN_ENGLISH);
        }
    }

    @Test
    void onPaperIsWhatThePagesSayAndNothingToPress() throws IOException {
        String charge = server.customer(ANNA)
                .get("/api/charges/month")
                .json()
                .at("/bills/0/charges/0/id")
                .asText();
        Map<String, String> pages = Map.of(
                "/premises",
                "Tytuł prawny",
                "/charges",
                "Razem",
                "/meters",
                "Ciepła woda",
                meter("cold-water"),
                "Możliwy wyciek wody",
                "/why?charge=" + charge,
                "Skąd ta kwota");
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            window.as(server.customer(ANNA)).in("pl");
            for (Map.Entry<String, String> view : pages.entrySet()) {
                window.go(view.getKey());
                String name = "print-" + view.getKey().substring(1).replaceAll("[?=].*", "-one");
                try (PDDocument paper = Loader.loadPDF(window.print(name))) {
                    Assertions.assertThat(new PDFTextStripper().getText(paper))
                            .as(view.getKey())
                            .contains(view.getValue())
                            .doesNotContain("Wyloguj", "Pokaż wcześniejsze", "Zapisz");
                }
            }
        }
    }

    private String meter(String medium) {
        for (JsonNode meter :
                server.customer(ANNA).get("/api/meters/items").json().get("meters")) {
            if (meter.get("medium").asText().equals(medium)) {
                return "/meters?meter=" + meter.get("id").asText();
            }
        }
        throw new IllegalStateException("The demo has no " + medium);
    }

    @Test
    void theNumbersOfTheChartAreThereAsATableAndReadingsGoOn() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(ANNA))
                    .in("pl")
                    .go(meter("cold-water"))
                    .page();
            page.getByText("Pokaż liczby w tabeli").click();
            assertThat(page.locator("ebok-meters-meter table, ebok-meters table")
                            .first())
                    .isVisible();
            int rows = page.locator(".meters-used").count();
            page.getByText("Pokaż wcześniejsze odczyty").click();
            assertThat(page.locator(".meters-used").nth(rows)).isVisible();
            Soundness.assertSound(window, Look.ON_A_DESKTOP);
        }
    }

    @Test
    void aMonthIsChosenByItsAddress() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/charges").page();
            String now = page.locator(".charges-steps h2").textContent();
            page.locator(".charges-before").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*month=\\d{4}-\\d{2}$"));
            assertThat(page.locator(".charges-steps h2")).not().hasText(now);
            page.goBack();
            assertThat(page.locator(".charges-steps h2")).hasText(now);
        }
    }

    @Test
    void whatChangedAndTheRatesAreThereForWhoOpensThem() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/charges").page();
            page.getByText("Co się zmieniało").click();
            assertThat(page.locator("ebok-charges-changes li").first()).isVisible();
            page.getByText("Stawki", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("ebok-charges-rates li").first()).isVisible();
            window.picture("charges-opened-phone");
            Soundness.assertSound(window, Look.ON_A_PHONE);
        }
    }

    @Test
    void premisesLeadToTheirCharges() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page =
                    window.as(server.customer(ANNA)).in("pl").go("/premises").page();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Opłaty").setExact(true))
                    .last()
                    .click();
            assertThat(page.locator(".charges-bill")).hasCount(1);
        }
    }

    @Test
    void aJustificationIsNamedToWhoMayOpenIt() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(AUTHORISED))
                    .in("pl")
                    .go("/charges")
                    .page();
            page.getByText("Przeczytaj uzasadnienie").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/statements\\?document=.+"));
            assertThat(page.locator("main h1")).not().hasText("Nie znaleźliśmy tego");
        }
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            window.context().route("**/api/statements/items/*", Intercepted.problem(404, "not-found"));
            Page page = window.as(server.customer(AUTHORISED))
                    .in("pl")
                    .go("/charges")
                    .page();
            assertThat(page.locator(".charges-effect").first()).isVisible();
            assertThat(page.getByText("Przeczytaj uzasadnienie")).hasCount(0);
        }
    }

    private static void wrong(ObjectNode page) {
        ObjectNode reading = (ObjectNode) page.at("/readings/0");
        reading.put("consumption", "-1.000").putArray("marks").add("wrong");
    }

    private static void inexact(ObjectNode month) {
        ((ObjectNode) month.at("/bills/0/charges/0")).put("exact", false).putNull("tariff");
    }

    private static void overlapping(ObjectNode page) {
        ((ObjectNode) page.at("/holdings/0")).put("overlapping", true);
    }

    @Test
    void metersOfOneMediumAreChosenAndTheAddressKeepsIt() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/meters").page();
            int all = page.locator(".meters-name").count();
            page.getByLabel("Rodzaj licznika").selectOption("cold-water");
            assertThat(page).hasURL(Pattern.compile(".*medium=cold-water$"));
            assertThat(page.locator(".meters-name")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".meters-name")).hasCount(all);
        }
    }

    private static void over(ObjectNode page) {
        ((ObjectNode) page.get("holdings").get(0)).put("state", "over").put("to", "2020-01-31");
    }
}
