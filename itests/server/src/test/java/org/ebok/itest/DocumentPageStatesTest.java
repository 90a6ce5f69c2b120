package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.CustomerDocuments.address;
import static org.ebok.itest.fixture.CustomerDocuments.in;
import static org.ebok.itest.fixture.CustomerDocuments.numbered;
import static org.ebok.itest.fixture.CustomerDocuments.ofKind;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.CustomerDocuments;
import org.ebok.itest.fixture.Intercepted;
import org.ebok.itest.fixture.InvoiceOfManyLines;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that the page of documents can look like, troubles included. */
@WithServers
class DocumentPageStatesTest {

    private static final String COMPANY = "piekarnia.zagiel";
    private static final String COMPANY_IN_DEBT = "neptun";
    private static final String IN_DEBT = "anna.kowalska";
    private static final String IN_ARREARS = "halina.dabrowska";
    private static final String HAS_PAID = "krystyna.zielinska";
    private static final String LONG_HISTORY = "wladyslaw.nowakowski";
    private static final String NO_LEDGER = "stanislaw.zrebiec";
    private static final String NOTHING_OPENED = "jan.wisniewski";
    private static final String ODD_NUMBER = "lucja.swiatek";

    private static final String LIST = "**/api/documents/items?*";
    private static final String DOCUMENT = "**/api/documents/items/*?lang=*";
    private static final String FILE = "**/api/documents/items/*/file";
    private static final String INVOICE = "**/api/documents/items/*/invoice?lang=*";

    private static final String RETRY = "Spróbuj ponownie";

    private final PortalServer server;
    private final Chromium chromium;
    private final Map<String, CustomerDocuments> customers = new HashMap<>();

    DocumentPageStatesTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * The page of one customer in a state.
     *
     * @param name of the pictures
     * @param login who looks
     * @param path address
     * @param before what is done before it opens
     * @param after what has to be seen when it is open
     * @param expected a part of what the browser itself says about an answer that is a problem
     */
    private record View(
            String name, String login, String path, Consumer<Window> before, Consumer<Page> after, String expected) {

        View(String name, String login, String path, String... texts) {
            this(name, login, path, window -> {}, page -> assertSeen(page, texts), "nothing is left out");
        }

        View with(Consumer<Window> more) {
            return new View(name, login, path, before.andThen(more), after, expected);
        }

        /** With other answers to some of its questions. */
        View answered(String questions, Consumer<Route> answer) {
            return with(window -> window.context().route(questions, answer));
        }

        /** With a problem for an answer to some of its questions. */
        View failing(String questions, int status, String code) {
            View failing = answered(questions, Intercepted.problem(status, code));
            return failing.refused(status);
        }

        /** The browser says so of an answer that the server itself refuses. */
        View refused(int status) {
            return complaining("status of " + status);
        }

        View complaining(String words) {
            return new View(name, login, path, before, after, words);
        }

        View and(Consumer<Page> more) {
            return new View(name, login, path, before, after.andThen(more), expected);
        }
    }

    private Stream<View> views() {
        return Stream.of(lists(), letters(), invoices(), files(), troubles()).flatMap(views -> views);
    }

    private Stream<View> lists() {
        JsonNode unread = documents(NOTHING_OPENED).newest(ofKind("PISM"));
        String year = unread.get("issuedOn").asText().substring(0, 4);
        return Stream.of(
                new View("list", COMPANY, "/documents", "To już wszystkie dokumenty."),
                new View(
                        "filtered",
                        NOTHING_OPENED,
                        "/documents?kind=PISM&unread=true&year=" + year,
                        unread.get("number").asText(),
                        "To wszystkie znalezione dokumenty.",
                        "Pokaż wszystko"),
                new View("list-goes-on", COMPANY, "/documents", "Pokazano 20 dokumentów", "Wczytaj więcej")
                        .answered(LIST, Intercepted.asked("limit=50", "limit=20")),
                new View("found-nothing", NO_LEDGER, "/documents?text=nie+ma", "Nie ma takich dokumentów"),
                new View("nothing-unread", NO_LEDGER, "/documents?unread=true", "Wszystko przeczytane")
                        .answered(LIST, Intercepted.changed(DocumentPageStatesTest::empty)),
                new View("nothing-at-all", NO_LEDGER, "/documents", "Nie ma tu jeszcze żadnego dokumentu")
                        .answered(LIST, Intercepted.changed(DocumentPageStatesTest::empty)),
                new View("wrong-year", NO_LEDGER, "/documents?year=20x6", "Nie ma takiego roku: „20x6”.").refused(400));
    }

    private Stream<View> letters() {
        return Stream.of(
                view("demand-late", IN_ARREARS, ofKind("WEZW"), "termin minął", "Zapłać", "Czego dotyczy wezwanie")
                        .and(DocumentPageStatesTest::awaitPaper),
                view("demand-open", IN_DEBT, ofKind("WEZW"), "Do zapłaty", "Zapłać")
                        .and(DocumentPageStatesTest::awaitPaper),
                view("demand-paid", HAS_PAID, ofKind("WEZW"), "Wszystko, czego dotyczy to wezwanie, jest opłacone.")
                        .and(page -> assertThat(page.getByText("Zapłać", new Page.GetByTextOptions().setExact(true)))
                                .hasCount(0)),
                view(
                                "settlement",
                                LONG_HISTORY,
                                ofKind("ROZL"),
                                "Zimna woda",
                                "Ciepła woda",
                                "Wpłacone zaliczki",
                                "CW-")
                        .and(page -> assertThat(page.getByRole(AriaRole.TABLE)).hasCount(2))
                        .and(DocumentPageStatesTest::awaitPaper),
                view(
                        "settlement-overpaid",
                        LONG_HISTORY,
                        ofKind("ROZL").and(DocumentPageStatesTest::isOverpaid),
                        "Nadpłata",
                        "ZW-"),
                view("odd-number", ODD_NUMBER, numbered("<b>"), "<b>Pismo</b> nr 1/\"x\"")
                        .and(DocumentPageStatesTest::awaitPaper),
                view("without-a-file", COMPANY, ofKind("FV").and(in(null)), "Ten dokument jest tylko zarejestrowany"));
    }

    private Stream<View> invoices() {
        Predicate<JsonNode> offline =
                document -> documents(COMPANY).more(document, "invoice").hasNonNull("code2");
        Predicate<JsonNode> former = document -> documents(COMPANY)
                .more(document, "invoice")
                .path("reason")
                .asText()
                .equals("older-form");
        return Stream.of(
                view("invoice", COMPANY, numbered("KOR"), "9990000008", "Koryguje fakturę", "przed korektą")
                        .and(DocumentPageStatesTest::awaitCodes),
                view("invoice-offline", COMPANY, in("xml").and(offline), "Sprawdź wystawcę w KSeF", "OFFLINE")
                        .and(page ->
                                assertThat(page.locator(".invoice-codes img")).hasCount(2))
                        .and(DocumentPageStatesTest::awaitCodes),
                view("invoice-of-many-lines", COMPANY_IN_DEBT, in("xml"), "Pokazano 100 z 250 pozycji")
                        .with(window -> new InvoiceOfManyLines(250).in(window.context()))
                        .and(DocumentPageStatesTest::awaitCodes),
                view("invoice-of-the-older-form", COMPANY, in("xml").and(former), "Jest w starszej postaci.")
                        .and(DocumentPageStatesTest::assertOriginalToSave),
                view("invoice-invalid", COMPANY_IN_DEBT, in("xml"), "Plik nie jest zgodny z wzorem e-faktury.")
                        .answered(INVOICE, Intercepted.json("{\"readable\":false,\"reason\":\"invalid\"}"))
                        .and(DocumentPageStatesTest::assertOriginalToSave));
    }

    private Stream<View> files() {
        return Stream.of(
                problem("missing", "Brakuje pliku tego dokumentu"),
                problem("broken", "Plik tego dokumentu jest uszkodzony"),
                view("file-not-what-it-claims", IN_DEBT, in("pdf"), "Plik jest innego rodzaju, niż podano")
                        .answered(
                                DOCUMENT,
                                Intercepted.changed(document -> document.put("fileProblem", "not-what-it-claims"))),
                view("file-of-another-kind", IN_DEBT, in("pdf"), "Tego pliku nie pokazujemy na stronie")
                        .answered(DOCUMENT, Intercepted.changed(DocumentPageStatesTest::archive)),
                view("file-unreadable", IN_DEBT, in("pdf"), "Nie możemy pokazać tego pliku na stronie")
                        .answered(FILE, Intercepted.file("application/pdf", "%PDF-1.7 cut".getBytes(US_ASCII)))
                        .complaining("InvalidPDFException"));
    }

    private Stream<View> troubles() {
        return Stream.of(
                new View("error-list", NO_LEDGER, "/documents", "Coś poszło nie tak", RETRY)
                        .failing(LIST, 500, "internal"),
                view("error-document", NO_LEDGER, in("pdf"), "Coś poszło nie tak", RETRY)
                        .failing(DOCUMENT, 500, "internal"),
                view("error-file", NO_LEDGER, in("pdf"), "Coś poszło nie tak", RETRY)
                        .failing(FILE, 500, "internal"),
                view("error-invoice", COMPANY_IN_DEBT, in("xml"), "Coś poszło nie tak", RETRY)
                        .failing(INVOICE, 500, "internal"),
                new View("central-away", NO_LEDGER, "/documents", "System rozliczeń chwilowo nie odpowiada.", RETRY)
                        .failing("**/api/documents/**", 503, "central-unavailable"),
                view("central-away-document", NO_LEDGER, in("pdf"), "System rozliczeń chwilowo nie odpowiada.", RETRY)
                        .failing("**/api/documents/**", 503, "central-unavailable"),
                new View("no-such-document", NO_LEDGER, "/documents?document=none", "Nie znaleźliśmy tego")
                        .refused(404));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePageIsAccessibleQuietAndFitsEveryWindow() {
        List<View> views = views().toList();
        List<DynamicTest> tests = new ArrayList<>();
        for (View view : views) {
            boolean darkOnAPhone = tests.size() % 2 == 0;
            tests.add(dynamicTest(
                    view.name(),
                    () -> assertSound(view, Look.widths(darkOnAPhone).toList())));
        }
        return tests.stream();
    }

    private void assertSound(View view, List<Look> looks) {
        try (Window window = chromium.open(server, looks.get(0))) {
            view.before().accept(window.as(documents(view.login()).client()).in("pl"));
            view.after().accept(window.go(view.path()).page());
            Soundness.assertSoundAtEveryWidth(window, looks, "documents-" + view.name(), view.expected());
        }
    }

    @TestFactory
    Stream<DynamicTest> thePageIsInEnglishToo() {
        Look phone = new Look(390, ColorScheme.DARK, "en");
        Look desktop = new Look(1280, ColorScheme.LIGHT, "en");
        return Stream.of(
                        new View("list", COMPANY, "/documents", "Invoices", "Letters", "These are all documents."),
                        view("invoice", COMPANY, numbered("KOR"), "Seller", "Buyer", "Invoices")
                                .and(DocumentPageStatesTest::awaitCodes),
                        view("settlement", LONG_HISTORY, ofKind("ROZL"), "Settlements of utilities", "Advances")
                                .and(DocumentPageStatesTest::awaitPaper))
                .map(view -> dynamicTest(view.name(), () -> {
                    try (Window window = chromium.open(server, phone)) {
                        window.as(documents(view.login()).client()).in("en");
                        view.after().accept(window.go(view.path()).page());
                        for (Look look : List.of(phone, desktop)) {
                            window.look(look).picture("documents-" + view.name() + "-" + look);
                            Soundness.assertSound(window, look);
                        }
                    }
                }));
    }

    private CustomerDocuments documents(String login) {
        return customers.computeIfAbsent(login, name -> new CustomerDocuments(server.customer(name)));
    }

    /** The page of the newest document of which something holds. */
    private View view(String name, String login, Predicate<JsonNode> which, String... texts) {
        return new View(name, login, address(documents(login).newest(which)), texts);
    }

    private View problem(String code, String text) {
        return view("file-" + code, IN_DEBT, in("pdf"), text)
                .answered(DOCUMENT, Intercepted.changed(document -> document.put("fileProblem", code)
                        .putNull("file")))
                .and(page -> assertThat(page.locator(".document-actions")).hasCount(0));
    }

    private static boolean isOverpaid(JsonNode document) {
        return document.get("amount").asText().startsWith("-");
    }

    private static void empty(ObjectNode page) {
        page.putNull("next").putArray("documents");
    }

    private static void archive(ObjectNode document) {
        document.put("format", "other");
        ((ObjectNode) document.get("file"))
                .put("mediaType", "application/zip")
                .put("name", "regulaminy-i-uchwaly-zebrania-przedstawicieli-wraz-z-zalacznikami.zip");
    }

    private static void assertSeen(Page page, String... texts) {
        Locator main = page.locator("main");
        Arrays.stream(texts).forEach(text -> assertThat(main).containsText(text));
    }

    private static void assertOriginalToSave(Page page) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pobierz oryginał (XML)")))
                .isVisible();
        assertThat(page.getByText("Pobierz PDF")).hasCount(0);
    }

    private static void awaitPaper(Page page) {
        assertThat(page.locator("ebok-pdf canvas").first()).isVisible();
        assertThat(page.locator("ebok-pdf .pdf-text span").first()).isVisible();
    }

    /** They are fetched when they are about to be seen. */
    private static void awaitCodes(Page page) {
        for (Locator code : page.locator(".invoice-codes img").all()) {
            code.scrollIntoViewIfNeeded();
            code.evaluate("image => image.decode()");
        }
        page.evaluate("scrollTo(0, 0)");
    }
}
