package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.ErpDocuments;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.StructuredInvoice;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Structured invoices as an ERP may keep them, very large and hostile ones too, through the running server. */
@WithServers
class StoredInvoicesTest {

    private static final String ITEMS = "/api/documents/items/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final int CUSTOMER = 925_001;
    private static final String NUMBER = "K925001";
    private static final int LARGEST = 925_001;
    private static final int LINES = 10_000;
    private static final int BROKEN = 925_002;
    private static final int FIRST_NOT_SHOWN = 925_010;
    private static final int FIRST_NUMBERED = 925_030;

    /** What the number of an invoice in KSeF may be, in the order of the documents, and what is said of it. */
    private static final List<List<String>> KSEF = List.of(
            List.of("5265877635-20250826-0100001AF629-AF", "valid"),
            List.of("5265877635-20250826-0100001AF629-AE", "wrong"),
            List.of("5265877635-20250826-010000-1AF629-AF", "not-verifiable"));

    @Nested
    class OnH2 extends Contract {

        private final PortalServer server;
        private final Chromium chromium;

        OnH2(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) throws IOException {
            super(server, new CentralOnH2());
            this.server = server;
            this.chromium = chromium;
        }

        @Override
        void awaitTheOthersData() {
            PortalClient customer = server.customer("anna.kowalska");
            await("the demo is back")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> customer.get("/api/finance/ledgers").status() == 200);
        }

        @TestFactory
        Stream<DynamicTest> thePageSaysWhyItIsNotShown() {
            return notShown().entrySet().stream()
                    .map(one -> dynamicTest(one.getValue().name(), () -> assertPage(one.getKey(), one.getValue())));
        }

        private void assertPage(int id, NotShown expected) {
            try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
                Page page = open(window, id);
                assertThat(page.locator("main")).containsText(expected.words());
                assertThat(page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pobierz oryginał (XML)")))
                        .isVisible();
                assertThat(page.getByText("Pobierz PDF")).hasCount(0);
                Soundness.assertSound(window, Look.ON_A_PHONE);
            }
        }

        private Page open(Window window, int document) {
            return window.as(customer())
                    .in("pl")
                    .go("/documents?document=" + document)
                    .page();
        }

        @Test
        void thePageSaysOfANumberInKsefWhetherItIsRight() {
            List<String> words = List.of(
                    "Cyfra kontrolna numeru jest prawidłowa.",
                    "Ten numer KSeF jest nieprawidłowy.",
                    "Nie możemy sprawdzić tego numeru.");
            for (int i = 0; i < KSEF.size(); i++) {
                try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
                    Page page = open(window, FIRST_NUMBERED + i);
                    assertThat(page.locator(".invoice-ksef"))
                            .containsText(KSEF.get(i).get(0));
                    assertThat(page.locator(".invoice-ksef")).containsText(words.get(i));
                    Soundness.assertSound(window, Look.ON_A_PHONE);
                }
            }
        }

        @Test
        void thePageSaysThatAnInvoiceIsBroken() {
            try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
                Page page = open(window, BROKEN);
                assertThat(page.locator("main")).containsText("Plik tego dokumentu jest uszkodzony");
                Soundness.assertSound(window, Look.ON_A_PHONE);
            }
        }

        @Test
        void thePageShowsAHundredOfTenThousandLinesAndMoreForWhoAsks() {
            try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
                Page page = open(window, LARGEST);
                assertThat(page.locator("main")).containsText("Pokazano 100 z 10");
                page.getByText("Pokaż następne pozycje").first().click();
                assertThat(page.locator("main")).containsText("Pokazano 200 z 10");
                assertThat(window.complaints()).isEmpty();
                assertThat(window.overflow()).isLessThanOrEqualTo(0);
            }
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnPostgres());
        }
    }

    /** An invoice that is not shown, and why. */
    private record NotShown(String name, String file, String reason, String words) {}

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private final CentralDatabase central;
        private final ErpDocuments documents;
        private final Erp erp;
        private final Map<Integer, NotShown> notShown = new LinkedHashMap<>();
        private NadmorskaPortal portal;
        private PortalClient customer;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            String name = "invoices." + central.getClass().getSimpleName();
            portal = NadmorskaPortal.connect(server, central, name, Map.of());
            erp.addCustomer(CUSTOMER, NUMBER, "Faktury");
            documents.addXml(
                    LARGEST,
                    CUSTOMER,
                    "Largest/1",
                    TODAY,
                    StructuredInvoice.ofLines(LINES).getBytes(UTF_8));
            documents.addXml(
                    BROKEN,
                    CUSTOMER,
                    "Broken/1",
                    TODAY,
                    StructuredInvoice.sample().getBytes(UTF_8));
            documents.part(BROKEN, 3, new byte[] {'<'});
            for (NotShown one : troubles()) {
                int id = FIRST_NOT_SHOWN + notShown.size();
                notShown.put(id, one);
                documents.addXml(id, CUSTOMER, one.name(), TODAY, one.file().getBytes(UTF_8));
            }
            numbered();
            customer = portal.customer(NUMBER);
        }

        @AfterAll
        void putEverythingBack() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
            awaitTheOthersData();
        }

        void awaitTheOthersData() {}

        /** The views of the example tell no number in KSeF; here they do. */
        private void numbered() throws SQLException {
            StringBuilder cases = new StringBuilder();
            for (int i = 0; i < KSEF.size(); i++) {
                int id = FIRST_NUMBERED + i;
                documents.addXml(
                        id,
                        CUSTOMER,
                        "Ksef/" + i,
                        TODAY,
                        StructuredInvoice.sample().getBytes(UTF_8));
                cases.append(" when '" + id + "' then '" + KSEF.get(i).get(0) + "'");
            }
            erp.update("alter view EBOK.document rename to document_without_numbers");
            erp.update("""
                    create view EBOK.document as
                    select K.document_id, K.customer_id, K.kind_code, K.number, K.title, K.issued_on, K.due_on, K.amount,
                      K.currency, K.ledger_id, K.format, K.file_name, K.file_size, K.released_at, K.batch_id,
                      case K.document_id %s else K.ksef_number end as ksef_number, K.ksef_code_2
                    from EBOK.document_without_numbers K""".formatted(cases));
            erp.update("grant select on EBOK.document to " + central.portalUser());
        }

        @Test
        void aNumberInKsefIsCheckedAndTheCodeIsOfTheStoredBytes() throws Exception {
            byte[] stored = StructuredInvoice.sample().getBytes(UTF_8);
            String hash = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(stored));
            for (int i = 0; i < KSEF.size(); i++) {
                Answer answer = customer.get(ITEMS + (FIRST_NUMBERED + i) + "/invoice");
                JsonNode ksef = answer.json().get("ksef");
                assertThat(ksef.get("number").asText()).isEqualTo(KSEF.get(i).get(0));
                assertThat(ksef.get("state").asText()).isEqualTo(KSEF.get(i).get(1));
                assertThat(answer.body()).contains("https://qr.ksef.mf.gov.pl/invoice/", "/" + hash + "\"");
            }
            assertThat(customer.get(ITEMS + LARGEST + "/invoice")
                            .json()
                            .at("/ksef/state")
                            .asText())
                    .isEqualTo("absent");
        }

        final PortalClient customer() {
            return customer;
        }

        final Map<Integer, NotShown> notShown() {
            return notShown;
        }

        private List<NotShown> troubles() {
            String other = "Plik nie jest e-fakturą";
            String invalid = "Plik nie jest zgodny z wzorem e-faktury";
            String secret = server.etc().resolve("org.ebok.central.cfg").toUri().toString();
            return List.of(
                    new NotShown("entities", StructuredInvoice.bombOfEntities(), "not-an-invoice", other),
                    new NotShown("one-entity", StructuredInvoice.bombOfOneEntity(), "not-an-invoice", other),
                    new NotShown("a-file", StructuredInvoice.thatAsksForAFile(secret), "not-an-invoice", other),
                    new NotShown("depth", StructuredInvoice.bombOfDepth(), "invalid", invalid),
                    new NotShown("one-line-more", StructuredInvoice.ofLines(LINES + 1), "invalid", invalid),
                    new NotShown("invalid", StructuredInvoice.invalid(), "invalid", invalid),
                    new NotShown(
                            "older-form", StructuredInvoice.ofTheOlderForm(), "older-form", "Jest w starszej postaci"),
                    new NotShown("larger", StructuredInvoice.larger(), "too-large", "Jest za duża"));
        }

        @Test
        void everyOfTenThousandLinesIsShownOnceAndInOrder() {
            Answer answer = customer.get(ITEMS + LARGEST + "/invoice");
            assertThat(answer.status()).isEqualTo(200);
            JsonNode invoice = answer.json();
            assertThat(invoice.get("readable").asBoolean()).isTrue();
            assertThat(invoice.get("lineCount").asInt()).isEqualTo(LINES);
            List<String> numbers = new ArrayList<>(invoice.get("lines").findValuesAsText("no"));
            JsonNode next = invoice.get("nextLine");
            while (!next.isNull()) {
                JsonNode page = customer.get(ITEMS + LARGEST + "/invoice/lines?limit=500&after=" + next.asInt())
                        .json();
                numbers.addAll(page.get("lines").findValuesAsText("no"));
                next = page.get("next");
            }
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, LINES)
                            .mapToObj(Integer::toString)
                            .toList());
        }

        @Test
        void theirFieldsComeAPartAtATime() {
            JsonNode top =
                    customer.get(ITEMS + LARGEST + "/invoice/fields?lang=pl").json();
            assertThat(top.toString().length()).isLessThan(200_000);
            assertThat(top.get("fields")).isNotEmpty();
        }

        @Test
        void tenThousandLinesAreOnPaper() throws IOException {
            HttpResponse<byte[]> pdf = customer.download(ITEMS + LARGEST + "/invoice.pdf");
            assertThat(pdf.statusCode()).isEqualTo(200);
            try (PDDocument document = Loader.loadPDF(pdf.body())) {
                PDFTextStripper text = new PDFTextStripper();
                assertThat(text.getText(document)).contains("Woda, lokal nr 1 ", "Woda, lokal nr " + LINES);
            }
        }

        @Test
        void severalReadersOfTheLargestAreServedOrToldToWait() throws Exception {
            ExecutorService readers = Executors.newFixedThreadPool(6);
            try {
                List<Future<Answer>> answers = IntStream.range(0, 12)
                        .mapToObj(i -> readers.submit(() -> customer.get(ITEMS + LARGEST + "/invoice")))
                        .toList();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Answer> answer : answers) {
                    statuses.add(answer.get().status());
                }
                assertThat(statuses).contains(200).isSubsetOf(200, 503);
            } finally {
                readers.shutdownNow();
            }
            assertThat(customer.get("/api/documents/overview").status()).isEqualTo(200);
        }

        @TestFactory
        Stream<DynamicTest> whatIsNotShownIsSaidSoAndCanBeSaved() {
            return notShown.entrySet().stream()
                    .map(one -> dynamicTest(one.getValue().name(), () -> assertNotShown(one.getKey(), one.getValue())));
        }

        private void assertNotShown(int id, NotShown expected) {
            Answer answer = customer.get(ITEMS + id + "/invoice");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("readable").asBoolean()).isFalse();
            assertThat(answer.json().get("reason").asText()).isEqualTo(expected.reason());
            for (String part : List.of("/invoice/lines", "/invoice/fields", "/invoice.pdf", "/invoice-code.svg")) {
                Answer refused = customer.get(ITEMS + id + part);
                assertThat(refused.status()).as(part).isEqualTo(409);
                assertThat(refused.problemCode()).isEqualTo("invoice-not-readable");
            }
            HttpResponse<byte[]> file = customer.download(ITEMS + id + "/file");
            assertThat(file.body()).isEqualTo(expected.file().getBytes(UTF_8));
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(customer.get("/api/documents/overview").status()).isEqualTo(200);
        }

        @Test
        void anInvoiceWithAPartMissingIsSaidToBeBroken() {
            Answer answer = customer.get(ITEMS + BROKEN + "/invoice");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problemCode()).isEqualTo("central-data");
            assertThat(answer.json().get("field").asText()).isEqualTo("part_no");
        }
    }
}
