package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.CustomerDocuments.address;
import static org.ebok.itest.fixture.CustomerDocuments.in;
import static org.ebok.itest.fixture.CustomerDocuments.numbered;
import static org.ebok.itest.fixture.CustomerDocuments.ofKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.CustomerDocuments;
import org.ebok.itest.fixture.Intercepted;
import org.ebok.itest.fixture.InvoiceOfManyLines;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;

/** The page of documents as people use it: finding, reading and saving, also by the keyboard alone. */
@WithServers
class DocumentPageTest {

    private static final String IN_DEBT = "anna.kowalska";
    private static final String IN_ARREARS = "halina.dabrowska";
    private static final String COMPANY = "piekarnia.zagiel";
    private static final String COMPANY_IN_DEBT = "neptun";
    private static final String PAID = "zofia.wojcik";
    private static final String LONG_HISTORY = "wladyslaw.nowakowski";

    private static final String LIST = "**/api/documents/items?*";
    private static final String FILE = "**/api/documents/items/*/file";

    private final PortalServer server;
    private final Chromium chromium;

    DocumentPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @Test
    void theTextOfAFileIsThereForAScreenReader() {
        CustomerDocuments documents = documents(IN_ARREARS);
        try (Window window = window(documents)) {
            Page page = window.go(address(documents.newest(ofKind("WEZW")))).page();
            assertThat(page.locator("ebok-pdf")
                            .getByText(Pattern.compile("po terminie"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void whatIsOpenedIsNewNoMoreAndTheFilterStaysInTheAddress() {
        try (Window window = window(documents("maria.sliwinska"))) {
            Page page = window.go("/documents?unread=true").page();
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
        CustomerDocuments documents = documents(COMPANY);
        try (Window window = window(documents)) {
            Page page = window.go(address(documents.newest(numbered("KOR")))).page();
            page.getByText("Wszystkie pola").click();
            assertThat(page.locator(".invoice-field-list").first()).isVisible();
        }
    }

    @Test
    void theKeyboardAloneFilters() {
        CustomerDocuments documents = documents(COMPANY);
        try (Window window = window(documents)) {
            Page page = window.go("/documents").page();
            page.locator("h1").focus();
            Locator kind = page.getByLabel("Rodzaj");
            tabTo(page, kind);
            page.keyboard().type("Pis");
            assertThat(page).hasURL(Pattern.compile(".*/documents\\?kind=PISM"));
            assertThat(kind).isFocused();
            assertShown(page, documents, "kind=PISM");

            page.keyboard().press("Tab");
            Locator year = page.getByLabel("Rok");
            assertThat(year).isFocused();
            page.keyboard().press("ArrowDown");
            String newest = year.inputValue();
            assertThat(page).hasURL(Pattern.compile(".*kind=PISM&year=" + newest));
            assertShown(page, documents, "kind=PISM&year=" + newest);

            page.keyboard().press("Tab");
            page.keyboard().type("wentylacji");
            assertThat(page).hasURL(Pattern.compile(".*&text=wentylacji"));
            assertThat(page.getByLabel("Szukaj")).isFocused();
            assertShown(page, documents, "kind=PISM&year=" + newest + "&text=wentylacji");

            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Pokaż wszystko")));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/documents"));
            assertThat(kind).isFocused();
            assertShown(page, documents, "");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theWayBackLeadsToTheSamePlaceOfTheList() {
        CustomerDocuments documents = documents(COMPANY);
        try (Window window = window(documents)) {
            window.context().route(LIST, Intercepted.asked("limit=50", "limit=20"));
            Page page = window.go("/documents").page();
            Locator rows = page.locator(".document-row");
            page.getByRole(AriaRole.BUTTON, named("Wczytaj więcej")).click();
            assertThat(rows).hasCount(40);
            Locator link = rows.nth(30).locator("a");
            link.scrollIntoViewIfNeeded();
            Object place = page.evaluate("scrollY");
            assertThat(((Number) place).intValue()).isPositive();
            link.focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*document=.*"));
            assertThat(page.locator("ebok-documents-document h1")).isFocused();
            assertThat(page.evaluate("scrollY")).isEqualTo(0);

            page.goBack();

            assertThat(rows).hasCount(40);
            assertThat(link).isFocused();
            assertThat(page.evaluate("scrollY")).isEqualTo(place);
            page.keyboard().press("Enter");
            assertThat(page.locator("ebok-documents-document h1")).isFocused();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wszystkie dokumenty"))
                    .click();

            assertThat(link).isFocused();
            assertThat(page.evaluate("scrollY")).isEqualTo(place);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void olderDocumentsComeByTheKeyboardAndTheFocusIsNotLost() {
        CustomerDocuments documents = documents(COMPANY);
        List<JsonNode> all = documents.found("").toList();
        try (Window window = window(documents)) {
            window.context().route(LIST, Intercepted.asked("limit=50", "limit=20"));
            Page page = window.go("/documents").page();
            Locator more = page.getByRole(AriaRole.BUTTON, named("Wczytaj więcej"));
            more.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".document-row")).hasCount(40);
            assertThat(more).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".document-row")).hasCount(all.size());
            assertThat(page.getByText("To już wszystkie dokumenty.")).isFocused();
        }
    }

    @Test
    void moreLinesOfAnInvoiceComeByTheKeyboardAndTheFocusIsNotLost() {
        CustomerDocuments documents = documents(COMPANY_IN_DEBT);
        InvoiceOfManyLines invoice = new InvoiceOfManyLines(250);
        try (Window window = window(documents)) {
            invoice.in(window.context());
            Page page = window.go(address(documents.newest(in("xml")))).page();
            Locator lines = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Pozycje"))
                    .locator("tbody tr");
            assertThat(lines).hasCount(100);
            Locator more = page.getByRole(AriaRole.BUTTON, named("Pokaż następne pozycje"));
            more.focus();
            page.keyboard().press("Enter");
            assertThat(lines).hasCount(200);
            assertThat(more).isFocused();
            page.keyboard().press("Enter");
            assertThat(lines).hasCount(250);
            assertThat(page.getByText("Pokazano 250 z 250 pozycji")).isFocused();
            assertThat(lines.last()).containsText("250. ");
        }
    }

    @Test
    void whatIsFoundIsSavedAsOneArchive() throws IOException {
        CustomerDocuments documents = documents(PAID);
        List<JsonNode> letters = documents.found("kind=PISM").toList();
        List<String> files = letters.stream()
                .filter(in("pdf"))
                .map(document -> document.get("issuedOn").asText() + " "
                        + document.get("number").asText().replace('/', '-') + ".pdf")
                .toList();
        try (Window window = window(documents)) {
            Page page = window.go("/documents?kind=PISM").page();

            Download archive =
                    page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Pobierz znalezione (ZIP)"))
                            .click());

            assertThat(archive.suggestedFilename()).matches("dokumenty-[0-9-]{10}\\.zip");
            try (ZipFile zip = new ZipFile(archive.path().toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactlyElementsOf(Stream.concat(files.stream(), Stream.of("nie-zalaczono.txt"))
                                .toList());
                for (String file : files) {
                    try (PDDocument pdf = Loader.loadPDF(
                            zip.getInputStream(zip.getEntry(file)).readAllBytes())) {
                        assertThat(new PDFTextStripper().getText(pdf)).contains("Szanowni Państwo");
                    }
                }
            }
            assertThat(page.getByText("Zapisano plik " + archive.suggestedFilename()))
                    .isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aFileIsSavedUnderItsNumber() throws IOException {
        CustomerDocuments documents = documents(LONG_HISTORY);
        JsonNode settlement = documents.newest(ofKind("ROZL"));
        String number = settlement.get("number").asText();
        try (Window window = window(documents)) {
            Page page = window.go(address(settlement)).page();

            Download file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, named("Pobierz plik")).click());

            assertThat(file.suggestedFilename()).isEqualTo(number.replace('/', '-') + ".pdf");
            assertThat(textOf(file)).contains(number);
        }
    }

    @Test
    void anInvoiceIsSavedAsPdfAndAsTheOriginal() throws IOException {
        CustomerDocuments documents = documents(COMPANY);
        JsonNode invoice = documents.newest(numbered("KOR"));
        String number = invoice.get("number").asText();
        try (Window window = window(documents)) {
            Page page = window.go(address(invoice)).page();

            Download pdf = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, named("Pobierz PDF")).click());

            assertThat(pdf.suggestedFilename()).isEqualTo(number.replace('/', '-') + ".pdf");
            assertThat(textOf(pdf)).contains(number);

            Download original =
                    page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Pobierz oryginał (XML)"))
                            .click());

            assertThat(original.suggestedFilename()).endsWith(".xml");
            assertThat(Files.readString(original.path())).contains("<P_2>" + number + "</P_2>");
        }
    }

    @Test
    void aFileThatCouldNotBeSavedStaysUnread() {
        CustomerDocuments documents = documents("lucja.swiatek");
        try (Window window = window(documents)) {
            window.context().route("**/file?download=true", Intercepted.problem(500, "internal"));
            window.context().route(FILE, Intercepted.problem(500, "internal"));
            Page page = window.go("/documents?unread=true").page();
            Locator row = page.locator(".document-row").first();
            row.locator("a").click();
            page.getByRole(AriaRole.BUTTON, named("Pobierz plik")).click();
            assertThat(page.getByText("Nie udało się pobrać pliku PDF")).isVisible();

            page.goBack();

            assertThat(row.locator(".tag[data-meaning='news']")).isVisible();
        }
    }

    @Test
    void aFileThatDidNotComeIsReadWhenItsReaderTriesAgain() {
        CustomerDocuments documents = documents(IN_ARREARS);
        AtomicBoolean back = new AtomicBoolean();
        try (Window window = window(documents)) {
            window.context().route(FILE, route -> (back.get()
                            ? Intercepted.asked("", "")
                            : Intercepted.problem(500, "internal"))
                    .accept(route));
            Page page = window.go(address(documents.newest(ofKind("WEZW")))).page();
            Locator again = page.getByRole(AriaRole.BUTTON, named("Spróbuj ponownie"));
            assertThat(again).isVisible();
            back.set(true);

            again.click();

            assertThat(page.locator("ebok-pdf canvas").first()).isVisible();
        }
    }

    @Test
    void aLongFileIsReadThroughWithoutKeepingAllItsPictures() throws IOException {
        CustomerDocuments documents = documents(IN_DEBT);
        try (Window window = window(documents)) {
            window.context().route(FILE, Intercepted.file("application/pdf", pages(150)));
            Page page = window.go(address(documents.newest(ofKind("WEZW")))).page();
            Locator pages = page.locator(".pdf-page");
            assertThat(pages).hasCount(3);
            Locator more = page.getByRole(AriaRole.BUTTON, named("Pokaż pozostałe 147 stron"));
            more.focus();
            page.keyboard().press("Enter");
            assertThat(pages).hasCount(150, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            assertThat(page.locator(".pdf-pages")).isFocused();
            assertFewDrawn(page);

            Locator inTheMiddle =
                    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Strona 75 z 150"));
            for (int i = 0; i < 100 && !isDrawn(inTheMiddle); i++) {
                page.keyboard().press("PageDown");
                page.waitForCondition(() -> drawn(page) > 0);
            }
            inTheMiddle.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> isDrawn(inTheMiddle));
            assertThat(inTheMiddle.getByText("To jest strona 75.")).isVisible();
            page.keyboard().press("Control+End");
            Locator last = pages.last();
            last.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> isDrawn(last));
            page.waitForCondition(() -> !isDrawn(inTheMiddle));
            assertFewDrawn(page);

            inTheMiddle.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> isDrawn(inTheMiddle));
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void assertFewDrawn(Page page) {
        page.waitForCondition(() -> drawn(page) > 0);
        assertThat(drawn(page)).isLessThan(8);
    }

    private static int drawn(Page page) {
        return (int) page.evaluate(
                "[...document.querySelectorAll('.pdf-page canvas')].filter(canvas => canvas.width > 300).length");
    }

    /** A canvas that nothing was drawn on is 300 pixels wide, and one that was wiped has none. */
    private static boolean isDrawn(Locator page) {
        return (boolean) page.locator("canvas").evaluate("canvas => canvas.width > 300");
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int i = 1; i <= count; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("To jest strona " + i + ".");
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String textOf(Download pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertShown(Page page, CustomerDocuments documents, String filter) {
        List<JsonNode> found = documents.found(filter).toList();
        assertThat(page.locator(".document-row")).hasCount(found.size());
        assertThat(page.locator(".document-row").first())
                .containsText(found.get(0).get("number").asText());
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private CustomerDocuments documents(String login) {
        return new CustomerDocuments(server.customer(login));
    }

    private static Window windowOf(Window window, CustomerDocuments documents) {
        return window.as(documents.client()).in("pl");
    }

    private Window window(CustomerDocuments documents) {
        return windowOf(chromium.open(server, Look.ON_A_DESKTOP), documents);
    }
}
