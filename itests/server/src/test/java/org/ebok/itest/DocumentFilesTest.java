package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.ErpDocuments;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files of documents come whole or not at all, to whom they belong, and their opening and recall are kept. */
@WithServers
class DocumentFilesTest {

    private static final String ITEMS = "/api/documents/items";
    private static final int CUSTOMER = 920_001;
    private static final String NUMBER = "K920001";
    private static final int OTHER = 920_002;
    private static final String OTHER_NUMBER = "K920002";
    private static final int LARGE = 920_001;
    private static final int LARGE_PARTS = 200;
    private static final int PART = 1024 * 1024;
    private static final int SMALL = 920_002;
    private static final int BROKEN = 920_003;
    private static final int CLAIMED = 920_004;
    private static final int WITHOUT = 920_005;
    private static final int RECALLED = 920_006;
    private static final int FOREIGN = 920_007;
    private static final byte[] PDF = "%PDF-1.4 0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    @Nested
    class OnH2 extends Contract {

        private final PortalServer server;

        OnH2(@OnServer(ServerKind.DEMO) PortalServer server) throws IOException {
            super(server, new CentralOnH2());
            this.server = server;
        }

        @Override
        void awaitTheOthersData() {
            PortalClient customer = server.customer("anna.kowalska");
            await("the demo is back")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> customer.get("/api/finance/ledgers").status() == 200);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnPostgres());
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private final ErpDocuments documents;
        private NadmorskaPortal portal;
        private PortalClient customer;
        private String largeHash;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(server, central, "files", Map.of());
            erp.addCustomer(CUSTOMER, NUMBER, "Wielkopolska");
            erp.addCustomer(OTHER, OTHER_NUMBER, "Inna");
            documents.add(LARGE, CUSTOMER, "PISM", "Duży/1", TODAY.minusDays(1), "PDF");
            largeHash = largeFile();
            documents.add(SMALL, CUSTOMER, "FV", "FV/\"><b>1</b>\\..", TODAY.minusDays(2), "PDF");
            documents.part(SMALL, 1, Arrays.copyOfRange(PDF, 0, 8));
            documents.part(SMALL, 2, Arrays.copyOfRange(PDF, 8, PDF.length));
            documents.add(BROKEN, CUSTOMER, "FV", "Broken/1", TODAY.minusDays(3), "PDF");
            documents.part(BROKEN, 1, PDF);
            documents.part(BROKEN, 3, PDF);
            documents.add(CLAIMED, CUSTOMER, "FV", "Claimed/1", TODAY.minusDays(4), "PDF");
            documents.part(CLAIMED, 1, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));
            documents.add(WITHOUT, CUSTOMER, "FV", "Without/1", TODAY.minusDays(5), "NONE");
            documents.add(RECALLED, CUSTOMER, "PISM", "Recalled/1", TODAY.minusDays(6), "PDF");
            documents.part(RECALLED, 1, PDF);
            documents.add(FOREIGN, OTHER, "PISM", "Foreign/1", TODAY.minusDays(1), "PDF");
            documents.part(FOREIGN, 1, PDF);
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

        /** 200 MB that no compression makes smaller; the server has a heap of 256 MB. */
        private String largeFile() throws SQLException {
            MessageDigest digest = sha256();
            Random random = new Random(7);
            byte[] bytes = new byte[PART];
            try (Connection connection = central.connect();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into DOKUMENTY_PLIKI (ID_DOK, CZESC, DANE) values (?, ?, ?)")) {
                for (int i = 1; i <= LARGE_PARTS; i++) {
                    random.nextBytes(bytes);
                    if (i == 1) {
                        System.arraycopy(PDF, 0, bytes, 0, 8);
                    }
                    digest.update(bytes);
                    insert.setInt(1, LARGE);
                    insert.setInt(2, i);
                    insert.setBytes(3, bytes);
                    insert.executeUpdate();
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String file(int document) {
            return ITEMS + "/" + document + "/file";
        }

        private HttpResponse<byte[]> range(int document, String range) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(file(document)))
                    .header("Cookie", "ebok-session=" + customer.token().orElseThrow())
                    .header("Range", range)
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        }

        private List<JsonNode> list(String query) {
            List<JsonNode> documents = new ArrayList<>();
            customer.get(ITEMS + query).json().get("documents").forEach(documents::add);
            return documents;
        }

        @Test
        void aFileOf200MegabytesComesThroughAHeapOf256() throws Exception {
            URI address = server.uri().resolve(file(LARGE));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Cookie", "ebok-session=" + customer.token().orElseThrow())
                    .build();
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue((long) LARGE_PARTS * PART);
            try (DigestInputStream body = new DigestInputStream(response.body(), sha256())) {
                body.transferTo(OutputStream.nullOutputStream());
                assertThat(HexFormat.of().formatHex(body.getMessageDigest().digest()))
                        .isEqualTo(largeHash);
            }
        }

        @Test
        void aRangeOverTheEdgeOfAPartIsAnswered() throws Exception {
            HttpResponse<byte[]> middle = range(SMALL, "bytes=6-10");
            assertThat(middle.statusCode()).isEqualTo(206);
            assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(PDF, 6, 11));
            assertThat(middle.headers().firstValue("Content-Range")).contains("bytes 6-10/" + PDF.length);
            assertThat(range(SMALL, "bytes=-3").body()).isEqualTo(Arrays.copyOfRange(PDF, PDF.length - 3, PDF.length));
            assertThat(range(SMALL, "bytes=99-").statusCode()).isEqualTo(416);
            assertThat(range(LARGE, "bytes=" + (PART - 1) + "-" + PART).body()).hasSize(2);
        }

        @Test
        void theHeadersSayWhatItIsAndKeepItHarmless() throws Exception {
            HttpResponse<byte[]> file = customer.download(file(SMALL));
            assertThat(file.body()).isEqualTo(PDF);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("inline; filename=\"[A-Za-z0-9._ ()-]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
            Answer head =
                    customer.send(file(SMALL), request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(PDF.length);
        }

        @Test
        void whatIsNotWhatItClaimsIsSavedAndNeverShown() {
            assertThat(customer.get(ITEMS + "/" + CLAIMED)
                            .json()
                            .get("fileProblem")
                            .asText())
                    .isEqualTo("not-what-it-claims");
            HttpResponse<byte[]> file = customer.download(file(CLAIMED));
            assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(file.headers().firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        }

        @Test
        void aPartMissingInTheMiddleIsSaidBeforeAnythingIsSent() {
            Answer answer = customer.get(file(BROKEN));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problemCode()).isEqualTo("central-data");
            assertThat(answer.json().get("field").asText()).isEqualTo("part_no");
            assertThat(customer.get(ITEMS + "/" + BROKEN)
                            .json()
                            .get("fileProblem")
                            .asText())
                    .isEqualTo("broken");
        }

        @Test
        void aDocumentWithoutAFileIsThereAndItsFileIsNot() {
            assertThat(customer.get(ITEMS + "/" + WITHOUT).json().get("format").isNull())
                    .isTrue();
            assertThat(customer.get(file(WITHOUT)).status()).isEqualTo(404);
        }

        @Test
        void anotherCustomersDocumentIsAnsweredAsOneThatDoesNotExist() {
            for (String path : List.of("", "/file", "/invoice", "/invoice.pdf")) {
                Answer foreign = customer.get(ITEMS + "/" + FOREIGN + path);
                Answer unknown = customer.get(ITEMS + "/none" + path);
                assertThat(foreign.status()).isEqualTo(404).isEqualTo(unknown.status());
                assertThat(foreign.body()).isEqualTo(unknown.body());
            }
            assertThat(customer.post(ITEMS + "/" + FOREIGN + "/opening", "{}").status())
                    .isEqualTo(404);
            assertThat(portal.customer(OTHER_NUMBER).get(file(FOREIGN)).status())
                    .isEqualTo(200);
        }

        @Test
        void severalComeAsOneArchiveThatSaysWhatIsNotInIt() throws IOException {
            HttpResponse<byte[]> answer = customer.download("/api/documents/archive.zip?kind=FV");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
            assertThat(files.values()).contains(PDF);
            assertThat(files.keySet()).noneMatch(name -> name.contains("/") || name.contains("\\"));
            assertThat(new String(files.get("nie-zalaczono.txt"), StandardCharsets.UTF_8))
                    .contains("Broken/1: plik jest uszkodzony", "Without/1: zarejestrowany bez pliku");
        }

        @Test
        void theFirstOpeningIsKeptAndAHeadIsNone() throws SQLException {
            int id = 920_010;
            documents.add(id, CUSTOMER, "PISM", "Opened/1", TODAY.minusDays(7), "PDF");
            documents.part(id, 1, PDF);
            assertThat(customer.get(ITEMS + "/" + id).json().get("unread").asBoolean())
                    .isTrue();
            customer.send(file(id), request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(customer.get(ITEMS + "/" + id).json().get("openedOn").isNull())
                    .isTrue();
            assertThat(list("?unread=true")).anyMatch(one -> one.get("id").asInt() == id);

            customer.download(file(id));
            String first = customer.get(ITEMS + "/" + id).json().get("openedOn").asText();
            customer.download(file(id));
            JsonNode after = customer.get(ITEMS + "/" + id).json();
            assertThat(after.get("openedOn").asText()).isEqualTo(first);
            assertThat(after.get("unread").asBoolean()).isFalse();
            assertThat(list("?unread=true")).noneMatch(one -> one.get("id").asInt() == id);
            assertThat(server.console().run("ebok:document-list " + NUMBER).expectSuccess())
                    .contains("Opened/1", NUMBER.toLowerCase(Locale.ROOT));
        }

        @Test
        void aRecallTakesEffectWithTheNextRequestAndTellsWhoHadOpenedIt() {
            customer.download(file(RECALLED));
            String dry = server.console()
                    .run("ebok:documents-recall --document " + RECALLED)
                    .expectSuccess();
            assertThat(dry).contains("1 documents of 1 customers", "Nothing was changed");
            assertThat(customer.get(ITEMS + "/" + RECALLED).status()).isEqualTo(200);

            String done = server.console()
                    .run("ebok:documents-recall --document " + RECALLED + " --reason Pomyłka --execute")
                    .expectSuccess();
            assertThat(done).contains("Recalled/1;Dokument Recalled/1;" + NUMBER, "Taken back");
            assertThat(customer.get(ITEMS + "/" + RECALLED).status()).isEqualTo(404);
            assertThat(customer.get(file(RECALLED)).status()).isEqualTo(404);
            assertThat(list("?limit=200")).noneMatch(one -> one.get("id").asInt() == RECALLED);

            server.console()
                    .run("ebok:documents-restore --document " + RECALLED)
                    .expectSuccess();
            assertThat(customer.get(ITEMS + "/" + RECALLED).status()).isEqualTo(200);
            assertThat(server.console()
                            .run("ebok:documents-recall --document none")
                            .status())
                    .isNotEqualTo(0);
        }

        @Test
        void aDemandIsUnpaidUntilWhatItDemandsIsPaid() throws SQLException {
            int ledger = 920_001;
            erp.addLedger(ledger, CUSTOMER, "Mieszkanie", null);
            erp.book(List.of(new Erp.Entry(
                    92_000_001,
                    ledger,
                    TODAY.minusDays(60),
                    TODAY.minusDays(40),
                    "NAL",
                    "Opłaty",
                    new BigDecimal("300.00"),
                    new BigDecimal("0.00"))));
            int id = 920_011;
            erp.update(
                    "insert into DOKUMENTY (ID_DOK, ID_KONTR, TYP, NUMER, TYTUL, DATA_WYST, TERMIN, KWOTA, FORMAT)"
                            + " values (?, ?, 'WEZW', 'Demand/1', 'Wezwanie', ?, ?, 300.00, 'NONE')",
                    id,
                    CUSTOMER,
                    TODAY.minusDays(10),
                    TODAY.plusDays(4));
            JsonNode open = customer.get(ITEMS + "/" + id).json().get("demand");
            assertThat(open.get("paid").asBoolean()).isFalse();
            assertThat(open.get("open").asText()).isEqualTo("300.00");
            assertThat(open.get("entries")).hasSize(1);
            assertThat(customer.get("/api/start").body()).contains("tile.demand");

            erp.book(List.of(new Erp.Entry(
                    92_000_002,
                    ledger,
                    TODAY,
                    null,
                    "WPL",
                    "Wpłata",
                    new BigDecimal("0.00"),
                    new BigDecimal("300.00"))));
            assertThat(customer.get(ITEMS + "/" + id)
                            .json()
                            .get("demand")
                            .get("paid")
                            .asBoolean())
                    .isTrue();
            Answer start = customer.get("/api/start");
            assertThat(start.body()).doesNotContain("tile.demand");
            assertThat(start.json().get("unavailable")).isEmpty();
        }
    }
}
