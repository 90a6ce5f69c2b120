package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.Roles.button;
import static org.ebok.itest.fixture.Roles.heading;
import static org.ebok.itest.fixture.Roles.link;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The finance page as people use it: how old a debt is, filters that stand in the address, files, and a changed account. */
@WithServers
class FinancePageTest {

    private static final String LEDGERS = "/api/finance/ledgers";
    private static final String IN_DEBT = "anna.kowalska";
    private static final String OF_EVERY_AGE = "halina.dabrowska";
    private static final String COMPANY_IN_DEBT = "neptun";
    private static final String EVERY_KIND = "krystyna.zielinska";
    private static final String LONG_HISTORY = "wladyslaw.nowakowski";
    private static final String NOTHING_BOOKED = "lucja.swiatek";

    private static final String LAST_YEAR = Integer.toString(LocalDate.now().getYear() - 1);
    private static final String PAYMENTS_SINCE = "/finance?from=" + LAST_YEAR + "-03-01&kind=payment";

    /** The browser says so of each answer that refuses a filter. */
    private static final String REFUSED = "status of 400";

    private final PortalServer server;
    private final Chromium chromium;

    FinancePageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * The page of one customer in a state.
     *
     * @param name of the picture
     * @param login who looks
     * @param path address
     * @param before what is done before it opens
     * @param after what is done when it is open
     * @param looks in which it is tried
     */
    private record View(
            String name, String login, String path, Consumer<Window> before, Consumer<Page> after, Stream<Look> looks) {

        View(String name, String login, String path, Consumer<Window> before, Consumer<Page> after) {
            this(name, login, path, before, after, Look.all());
        }

        /** On phones alone, where there is the least room. */
        static View onPhones(String name, String login, String path) {
            return new View(
                    name, login, path, window -> {}, page -> {}, Look.all().filter(look -> look.width() < 1000));
        }
    }

    private Stream<View> views() {
        return Stream.of(
                new View("aged", OF_EVERY_AGE, "/finance", window -> {}, page -> assertThat(page.locator("svg.bar"))
                        .isVisible()),
                new View("code", COMPANY_IN_DEBT, "/finance", window -> {}, FinancePageTest::openCode),
                new View("changed", IN_DEBT, "/finance", this::changeTheAccount, page -> assertThat(
                                page.locator(".finance-changed"))
                        .isVisible()),
                new View(
                        "filtered",
                        LONG_HISTORY,
                        PAYMENTS_SINCE + "&to=" + LAST_YEAR + "-11-07",
                        window -> {},
                        page -> assertThat(page.locator(".filter-own")).isVisible()),
                View.onPhones("found-nothing", LONG_HISTORY, "/finance?text=nie+ma+takich+s%C5%82%C3%B3w"),
                View.onPhones("wrong-filter", EVERY_KIND, "/finance?from=" + LAST_YEAR + "-02-30"),
                View.onPhones("every-kind", EVERY_KIND, "/finance"),
                View.onPhones("nothing-booked", NOTHING_BOOKED, "/finance"));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePageIsAccessibleQuietAndFitsItsWindow() {
        return views().flatMap(view -> {
            PortalClient client = server.customer(view.login());
            return view.looks().collect(Collectors.groupingBy(Look::language)).entrySet().stream()
                    .map(looks -> dynamicTest(
                            view.name() + " " + looks.getKey(), () -> assertSound(view, client, looks.getValue())));
        });
    }

    /** In one language, in one window of all sizes. */
    private void assertSound(View view, PortalClient client, List<Look> looks) {
        try (Window window = chromium.open(server, looks.get(0))) {
            view.before().accept(window.as(client).in(looks.get(0).language()));
            view.after().accept(window.go(view.path()).page());
            for (Look look : looks) {
                window.look(look).picture("finance-" + view.name() + "-" + look);
                Soundness.assertSound(
                        window, look, view.name().equals("wrong-filter") ? REFUSED : "nothing is left out");
            }
        }
    }

    @Test
    void theBarIsSaidInWordsThatAddUp() {
        PortalClient halina = server.customer(OF_EVERY_AGE);
        JsonNode aged = first(halina).at("/balance/aged");
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(halina).go("/finance").page();

            for (String part : List.of("over90", "days61to90", "days31to60", "days1to30", "notDue")) {
                assertThat(aged.get(part).asText()).isNotEqualTo("0.00");
                assertThat(page.locator(".finance-parts [data-part=" + part + "] dd")
                                .first()
                                .innerText()
                                .replaceAll("[^0-9,]", ""))
                        .isEqualTo(aged.get(part).asText().replace('.', ','));
            }
            assertThat(page.locator("svg.bar")).hasAttribute("aria-hidden", "true");
        }
    }

    @Test
    void aFilterStandsInTheAddressAndStaysThroughReloadAndBack() {
        PortalClient customer = server.customer(LONG_HISTORY);
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(customer).go(PAYMENTS_SINCE).page();
            assertShown(page, customer, "from=" + LAST_YEAR + "-03-01&kind=payment");

            page.reload();
            assertShown(page, customer, "from=" + LAST_YEAR + "-03-01&kind=payment");

            page.getByLabel("Operacje").selectOption("charge");
            assertThat(page).hasURL(Pattern.compile(".*/finance\\?from=" + LAST_YEAR + "-03-01&kind=charge"));
            assertShown(page, customer, "from=" + LAST_YEAR + "-03-01&kind=charge");

            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*kind=payment"));
            assertThat(page.getByLabel("Operacje")).hasValue("payment");
            assertShown(page, customer, "from=" + LAST_YEAR + "-03-01&kind=payment");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void wordsAreSearchedForAsTheyAreTyped() {
        PortalClient customer = server.customer(EVERY_KIND);
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(customer).go("/finance").page();

            page.getByLabel("Szukaj").pressSequentially("KOREKTA");

            assertThat(page).hasURL(Pattern.compile(".*text=KOREKTA"));
            assertShown(page, customer, "text=korekta");
            assertThat(page.getByLabel("Szukaj")).isFocused();
        }
    }

    @Test
    void aDayThatIsNoneIsSaidAndCleared() {
        PortalClient customer = server.customer(EVERY_KIND);
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(customer)
                    .go("/finance?from=" + LAST_YEAR + "-02-30")
                    .page();
            assertThat(page.getByText("Początek okresu jest nieprawidłowy: „" + LAST_YEAR + "-02-30”."))
                    .isVisible();
            assertThat(button(page, "Pobierz CSV")).hasCount(0);

            button(page, "Pokaż wszystko").click();

            assertThat(page).hasURL(Pattern.compile(".*/finance"));
            assertShown(page, customer, "");
            assertThat(page.locator("ebok-finance-history h2")).isFocused();
        }
    }

    @Test
    void whenNothingIsFoundTheWayBackIsAButton() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(EVERY_KIND))
                    .go("/finance?kind=payment&text=nic+takiego")
                    .page();
            assertThat(page.getByText("Nie ma tu takich operacji")).isVisible();

            button(page, "Pokaż wszystko").click();

            assertThat(page.locator("table.history tbody tr").first()).isVisible();
        }
    }

    @Test
    void whatIsShownIsSavedAsAFile() throws IOException {
        PortalClient customer = server.customer(LONG_HISTORY);
        String query = PAYMENTS_SINCE.substring(PAYMENTS_SINCE.indexOf('?') + 1);
        List<String> booked = entries(customer, query).findValuesAsText("bookedOn");
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(customer).go(PAYMENTS_SINCE).page();

            Download csv = page.waitForDownload(button(page, "Pobierz CSV")::click);

            assertThat(csv.suggestedFilename()).matches("wyciag-204-00012-1-[0-9-]{10}\\.csv");
            List<String> lines =
                    Files.readString(csv.path(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines.get(0)).startsWith("\uFEFFData księgowania;");
            assertThat(lines.stream().skip(1).map(line -> line.substring(0, 10)))
                    .containsExactlyElementsOf(reversed(booked));
            assertThat(page.getByText("Zapisano plik " + csv.suggestedFilename()))
                    .isVisible();

            Download pdf = page.waitForDownload(button(page, "Pobierz PDF")::click);

            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theStartPageSaysWhatToPayAndLeadsThere() {
        PortalClient anna = server.customer(IN_DEBT);
        String amount = first(anna).at("/balance/amount").asText().replace('.', ',');
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(anna).go("/").page();
            assertThat(heading(page).innerText().replaceAll("[\\s\\u00A0\\u202F]", ""))
                    .startsWith("Zapłać" + amount + "zł,wtym")
                    .contains("poterminie");

            link(page, "Zapłać kodem QR lub przelewem").first().click();

            assertThat(page)
                    .hasURL(Pattern.compile(
                            ".*/finance\\?ledger=" + first(anna).get("id").asText()));
            assertThat(button(page, "Zapłać kodem QR")).isVisible();
        }
    }

    @Test
    void aChangedAccountIsReadBeforeItIsPaidInto() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            changeTheAccount(window);
            Page page = window.as(server.customer(IN_DEBT)).go("/finance").page();
            assertThat(page.getByText("Zmienił się numer rachunku do wpłat")).isVisible();
            assertThat(button(page, "Zapłać kodem QR")).hasCount(0);
            assertThat(button(page, "Kopiuj numer rachunku")).hasCount(0);

            button(page, "Rozumiem, płacę na nowy numer").click();

            assertThat(button(page, "Zapłać kodem QR")).isVisible();
            assertThat(page.locator(".account-number").first()).isFocused();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Until it is said to be read, the first ledger's account is another one than the reader knows. */
    private void changeTheAccount(Window window) {
        AtomicBoolean read = new AtomicBoolean();
        window.context().route("**/account-reading", route -> {
            read.set(true);
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
        JsonNode ledgers = server.customer(IN_DEBT).get(LEDGERS).json();
        window.context().route("**/api/finance/ledgers?*", route -> {
            JsonNode answer = ledgers.deepCopy();
            if (!read.get() && answer.at("/ledgers/0") instanceof ObjectNode ledger) {
                ledger.putNull("transfer")
                        .putObject("accountChange")
                        .put("noticedOn", ledgers.get("today").asText())
                        .put("formerEnding", "2874");
            }
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(answer.toString()));
        });
    }

    private static void openCode(Page page) {
        page.locator(".finance-pay-buttons button[aria-haspopup=dialog]").click();
        page.locator("dialog[open] img").evaluate("image => image.decode()");
    }

    /** The rows of the table are what the interface answers to the same filter. */
    private static void assertShown(Page page, PortalClient customer, String query) {
        JsonNode entries = entries(customer, query);
        assertThat(page.locator("table.history tbody tr")).hasCount(entries.size());
        assertThat(page.locator("table.history .history-text").first())
                .containsText(entries.get(0).get("text").asText());
    }

    private static JsonNode entries(PortalClient customer, String query) {
        return customer.get(LEDGERS + "/" + first(customer).get("id").asText() + "/entries?" + query)
                .json()
                .get("entries");
    }

    private static JsonNode first(PortalClient client) {
        return client.get(LEDGERS).json().at("/ledgers/0");
    }

    private static List<String> reversed(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
