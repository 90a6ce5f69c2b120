package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.Roles.button;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.QrCode;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paying what is owed: the code that a bank's application reads off the screen or the paper, and providers of payments. */
@WithServers
class PayingTest {

    private static final String LEDGERS = "/api/finance/ledgers";
    private static final String IN_DEBT = "anna.kowalska";
    private static final String COMPANY_IN_DEBT = "neptun";
    private static final String PAID = "zofia.wojcik";
    private static final String OVERPAID = "jan.wisniewski";
    private static final String WITHOUT_BANK_ACCOUNT = "maria.sliwinska";

    /** 18 mm at 96 dots an inch. */
    private static final double SMALLEST = 68.03;

    private final PortalServer server;
    private final Chromium chromium;

    PayingTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stream<Look> looks() {
        return Look.all().filter(look -> look.language().equals("pl"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theCodeOnTheScreenFillsInTheTransfer(Look look) throws IOException {
        PortalClient anna = server.customer(IN_DEBT);
        JsonNode ledger = first(anna);
        BigDecimal owed = new BigDecimal(ledger.at("/balance/amount").asText());
        try (Window window = chromium.open(server, look)) {
            Locator dialog = openCode(window.as(anna).in("pl").go("/finance").page());

            assertThat(QrCode.read(dialog.screenshot()))
                    .isEqualTo("9990000008|PL|" + ledger.at("/account/number").asText() + "|"
                            + "%06d".formatted(owed.movePointRight(2).longValueExact())
                            + "|SM Nadmorska|204-00001-1 Mieszkanie|||");
            assertThat(window.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aboveWhatTheCodeCarriesThePayerTypesTheAmount() throws IOException {
        PortalClient neptun = server.customer(COMPANY_IN_DEBT);
        JsonNode ledger = first(neptun);
        assertThat(new BigDecimal(ledger.at("/balance/amount").asText())).isGreaterThan(new BigDecimal("9999.99"));
        assertThat(ledger.at("/transfer/code/amountTyped").asBoolean()).isTrue();
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(neptun).in("pl").go("/finance").page();
            Locator dialog = openCode(page);

            assertThat(QrCode.read(dialog.screenshot()).split("\\|", -1))
                    .hasSize(9)
                    .contains("000000", ledger.at("/account/number").asText());
            assertThat(dialog)
                    .containsText("wpisz w aplikacji banku: kod może zawierać najwyżej 9\u00A0999,99\u00A0zł");
            assertThat(dialog.locator("ebok-copy").filter(new Locator.FilterOptions().setHasText("Kopiuj kwotę")))
                    .isVisible();
        }
    }

    @Test
    void theCodeOnPaperIsLargeEnough() throws IOException {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page =
                    window.as(server.customer(IN_DEBT)).in("pl").go("/finance").page();
            openCode(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            Locator printed = page.locator("img.finance-code >> visible=true");
            assertThat(printed).hasCount(1);
            assertThat(printed.boundingBox().width).isGreaterThanOrEqualTo(SMALLEST);

            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
                assertThat(QrCode.read(new PDFRenderer(paper).renderImageWithDPI(0, 200)))
                        .startsWith("9990000008|PL|");
            }
        }
    }

    @Test
    void aPhoneKeepsTheCodeAsAPicture() throws IOException {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page =
                    window.as(server.customer(IN_DEBT)).in("pl").go("/finance").page();
            openCode(page);

            var download = page.waitForDownload(button(page, "Zapisz kod w telefonie")::click);

            assertThat(download.suggestedFilename()).isEqualTo("przelew-204-00001-1.png");
            assertThat(QrCode.read(Files.readAllBytes(download.path()))).startsWith("9990000008|PL|");
        }
    }

    @Test
    void whereNothingIsOwedThereIsNothingToScan() {
        for (String login : new String[] {PAID, OVERPAID, WITHOUT_BANK_ACCOUNT}) {
            PortalClient customer = server.customer(login);
            JsonNode ledger = first(customer);

            Answer answer = customer.get(LEDGERS + "/" + ledger.get("id").asText() + "/transfer-code.svg");

            assertThat(ledger.at("/transfer/code").isObject()).isFalse();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problemCode()).isEqualTo("nothing-owed");
        }
    }

    @Test
    void theCodeIsAPictureAndNothingThatRuns() {
        PortalClient anna = server.customer(IN_DEBT);

        Answer answer = anna.get(first(anna).at("/transfer/code/href").asText());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo("image/svg+xml");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script").startsWith("<svg ");
    }

    @Test
    void aProviderOfPaymentsComesAndGoes() {
        PortalClient anna = server.customer(IN_DEBT);
        JsonNode ledger = first(anna);
        try (Probe probe = Probe.install(server)) {
            assertThat(anna.get(LEDGERS).json().get("paymentProviders").toString())
                    .isEqualTo("[{\"id\":\"probe\",\"title\":\"Probe\"}]");

            Answer started = pay(anna, "{\"provider\":\"probe\"}");

            assertThat(started.status()).isEqualTo(200);
            assertThat(started.json().get("href").asText())
                    .isEqualTo("https://pay.example/"
                            + ledger.at("/balance/amount").asText());
            assertThat(pay(server.customer(PAID), "{\"provider\":\"probe\"}").problemCode())
                    .isEqualTo("nothing-owed");
            assertThat(pay(server.customer(OVERPAID), "{\"provider\":\"probe\"}")
                            .status())
                    .isEqualTo(409);
            assertThat(pay(server.customer(WITHOUT_BANK_ACCOUNT), "{\"provider\":\"probe\"}")
                            .status())
                    .isEqualTo(409);
            assertThatTheButtonLeadsThere(anna, ledger);
        }
        assertThat(anna.get(LEDGERS).json().get("paymentProviders")).isEmpty();
        assertThat(pay(anna, "{\"provider\":\"probe\"}").status()).isEqualTo(400);
        assertThat(anna.get(LEDGERS).status()).isEqualTo(200);
    }

    private void assertThatTheButtonLeadsThere(PortalClient anna, JsonNode ledger) {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            window.context()
                    .route("https://pay.example/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Pay")));
            Page page = window.as(anna).in("pl").go("/finance").page();

            button(page, "Probe").click();

            page.waitForURL(
                    "https://pay.example/" + ledger.at("/balance/amount").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "null", "{\"provider\":null}", "{\"provider\":\"none\"}", "{\"provider\":[\"probe\"]}"})
    void aPaymentWithoutAProviderIsABadRequest(String body) {
        Answer answer = pay(server.customer(IN_DEBT), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("provider");
    }

    private static JsonNode first(PortalClient client) {
        return client.get(LEDGERS).json().at("/ledgers/0");
    }

    private static Answer pay(PortalClient client, String body) {
        return client.post(LEDGERS + "/" + first(client).get("id").asText() + "/payments", body);
    }

    private static Locator openCode(Page page) {
        button(page, "Zapłać kodem QR").click();
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog.locator("img")).isVisible();
        dialog.locator("img").evaluate("image => image.decode()");
        return dialog;
    }
}
