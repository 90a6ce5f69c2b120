package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.Distribution;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.ErpDocuments;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.StructuredInvoice;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From when and until when a document exists for its customer, and what is told of it when it is taken back. */
@WithServers
class DocumentPublicationTest {

    private static final String ITEMS = "/api/documents/items";
    private static final String RECALL = "ebok:documents-recall ";
    private static final String RESTORE = "ebok:documents-restore ";
    private static final int CUSTOMER = 930_001;
    private static final String CUSTOMER_NUMBER = "K930001";
    private static final int NEIGHBOUR = 930_002;
    private static final String NEIGHBOUR_NUMBER = "K930002";
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
        private Probe probe;
        private Reader customer;
        private Reader spouse;
        private Reader neighbour;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(server, central, "publication", Map.of());
            documents.keepMore(central.portalUser());
            probe = Probe.install(server);
            erp.addCustomer(CUSTOMER, CUSTOMER_NUMBER, "Wielkopolska");
            erp.addCustomer(NEIGHBOUR, NEIGHBOUR_NUMBER, "Sąsiad");
            owes(CUSTOMER, "300.00");
            customer = reader(CUSTOMER_NUMBER, "customer");
            spouse = reader(CUSTOMER_NUMBER, "spouse");
            neighbour = reader(NEIGHBOUR_NUMBER, "neighbour");
        }

        @AfterAll
        void putEverythingBack() throws IOException, SQLException {
            if (probe != null) {
                probe.close();
            }
            if (portal != null) {
                portal.close();
            }
            awaitTheOthersData();
        }

        void awaitTheOthersData() {}

        private void owes(int debtor, String amount) throws SQLException {
            erp.addLedger(debtor, debtor, "Mieszkanie", null);
            erp.book(List.of(new Erp.Entry(
                    93_000_001,
                    debtor,
                    TODAY.minusDays(60),
                    TODAY.minusDays(40),
                    "NAL",
                    "Opłaty",
                    new BigDecimal(amount),
                    new BigDecimal("0.00"))));
        }

        private Reader reader(String number, String login) {
            NadmorskaPortal.Credentials account = portal.credentials(number, login);
            return new Reader(account.login(), server.signedIn(account.login(), account.password()));
        }

        /**
         * What was sent together: to the customer an invoice and a demand, which has no file; to the neighbour an invoice.
         *
         * @param batch what it is called
         * @param first the identifier of the customer's invoice; those of the others follow
         */
        private record Mailing(String batch, int first) {

            int invoice() {
                return first;
            }

            int demand() {
                return first + 1;
            }

            int neighbours() {
                return first + 2;
            }
        }

        private Mailing mailing(int first) throws SQLException {
            Mailing mailing = new Mailing("wysyłka " + first, first);
            documents.addPdf(mailing.invoice(), CUSTOMER, "FV", number(mailing.invoice()), TODAY.minusDays(3));
            documents.add(mailing.demand(), CUSTOMER, "WEZW", number(mailing.demand()), TODAY.minusDays(2), "NONE");
            documents.demand(mailing.demand(), "300.00", TODAY.plusDays(7));
            documents.addPdf(mailing.neighbours(), NEIGHBOUR, "FV", number(mailing.neighbours()), TODAY.minusDays(3));
            for (int i = 0; i < 3; i++) {
                documents.send(first + i, mailing.batch());
            }
            return mailing;
        }

        /** A document that was sent by itself, to the customer. */
        private int letter(int id) throws SQLException {
            documents.addPdf(id, CUSTOMER, "PISM", number(id), TODAY.minusDays(1));
            documents.send(id, "alone " + id);
            return id;
        }

        private static String number(int document) {
            return "Nr/" + document + "/26";
        }

        private static String item(int document) {
            return ITEMS + "/" + document;
        }

        /** Somebody with an account of a customer. */
        private record Reader(String login, PortalClient client) {

            List<String> list(String query) {
                return client.get(ITEMS + query).json().get("documents").findValuesAsText("id");
            }

            List<String> search(String number) {
                return list("?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
            }

            /** Names and content of what is in the ZIP of all documents with a number, one after the other. */
            String archive(String number) {
                byte[] bytes = client.download(
                                "/api/documents/archive.zip?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                        .body();
                StringBuilder text = new StringBuilder();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        text.append(entry.getName()).append('\n');
                        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .append('\n');
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return text.toString();
            }

            long unread() {
                return client.get("/api/documents/overview")
                        .json()
                        .get("unread")
                        .asLong();
            }

            /** What the tile of new documents counts, zero without one. */
            long unreadOnTheStartPage() {
                for (JsonNode tile : client.get("/api/start").json().get("tiles")) {
                    if (tile.at("/headline/key").asText().equals("tile.news.headline")) {
                        return tile.at("/headline/values/count/count").asLong();
                    }
                }
                return 0;
            }

            boolean hasTileOf(int document) {
                return client.get("/api/start").body().contains("/documents?document=" + document + "\"");
            }

            void open(int document) {
                assertThat(client.download(item(document) + "/file").statusCode())
                        .isEqualTo(200);
            }

            void noteAsRead(int document) {
                assertThat(client.post(item(document) + "/opening", "{}").status())
                        .isEqualTo(204);
            }

            OffsetDateTime openedOn(int document) {
                return OffsetDateTime.parse(
                        client.get(item(document)).json().get("openedOn").asText());
            }
        }

        private static void assertThere(Reader reader, int... ids) {
            for (int id : ids) {
                assertThat(reader.client().get(item(id)).status()).isEqualTo(200);
                assertThat(reader.list("?limit=200")).contains(Integer.toString(id));
                assertThat(reader.search(number(id))).containsExactly(Integer.toString(id));
            }
        }

        /** Every way to a document says of these what it says of one that never was. */
        private static void assertUnknown(Reader reader, int... ids) {
            for (int id : ids) {
                for (String path : List.of("", "/file", "/invoice", "/invoice.pdf", "/invoice/fields")) {
                    Answer answer = reader.client().get(item(id) + path);
                    Answer unknown = reader.client().get(ITEMS + "/none" + path);
                    assertThat(answer.status()).as(path).isEqualTo(404);
                    assertThat(answer.body()).isEqualTo(unknown.body());
                }
                assertThat(reader.client().post(item(id) + "/opening", "{}").status())
                        .isEqualTo(404);
                assertThat(reader.list("?limit=200")).doesNotContain(Integer.toString(id));
                assertThat(reader.list("?unread=true&limit=200")).doesNotContain(Integer.toString(id));
                assertThat(reader.search(number(id))).isEmpty();
                assertThat(reader.archive(number(id))).isEmpty();
                assertThat(reader.hasTileOf(id)).isFalse();
            }
        }

        private String run(String command) {
            return server.console().run(command).expectSuccess();
        }

        private static Path newReport() throws IOException {
            return Files.createTempDirectory(Distribution.work(), "recall").resolve("otwarcia.csv");
        }

        private static List<CSVRecord> read(Path report) throws IOException {
            CSVFormat format = CSVFormat.Builder.create()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(report, StandardCharsets.UTF_8, format)) {
                assertThat(rows.getHeaderNames())
                        .containsExactly(
                                "document_id",
                                "number",
                                "title",
                                "customer_number",
                                "customer_id",
                                "login",
                                "opened_at");
                return rows.getRecords();
            }
        }

        private static List<String> withoutTheTime(CSVRecord row) {
            return row.stream().limit(6).toList();
        }

        private static OffsetDateTime time(CSVRecord row) {
            return OffsetDateTime.parse(row.get("opened_at"));
        }

        /** A row of the report but for the time, of a document whose batch the centre knew. */
        private static List<String> opening(int document, int owner, Reader reader) {
            String number = owner == CUSTOMER ? CUSTOMER_NUMBER : NEIGHBOUR_NUMBER;
            return List.of(
                    Integer.toString(document),
                    number(document),
                    "Dokument " + number(document),
                    number,
                    Integer.toString(owner),
                    reader.login());
        }

        @Test
        void aDryRunTellsWhatWouldHappenAndChangesNothing() throws IOException, SQLException {
            Mailing mailing = mailing(930_110);
            spouse.open(mailing.invoice());
            Path report = newReport();

            String said = run(RECALL + "--batch '" + mailing.batch() + "' --report " + report);

            assertThat(said)
                    .contains("3 documents of 2 customers", "Nothing was changed")
                    .doesNotContain("Taken back");
            assertThat(read(report))
                    .extracting(Contract::withoutTheTime)
                    .containsExactly(opening(mailing.invoice(), CUSTOMER, spouse));
            assertThere(customer, mailing.invoice(), mailing.demand());
            assertThere(neighbour, mailing.neighbours());
            assertThat(probe.audit("batch " + mailing.batch())).isEmpty();
        }

        @Test
        void aBatchThatIsTakenBackIsUnknownWithTheNextRequestAndThereAgainWhenGivenOut() throws SQLException {
            Mailing mailing = mailing(930_120);
            int letter = letter(930_129);
            customer.open(mailing.invoice());
            assertThat(customer.hasTileOf(mailing.demand())).isTrue();
            long unread = customer.unread();
            long neighboursUnread = neighbour.unread();

            String said = run(RECALL + "--batch '" + mailing.batch() + "' --reason 'Pomyłka drukarni' --execute");

            assertThat(said).contains("3 documents of 2 customers", "Taken back");
            assertUnknown(customer, mailing.invoice(), mailing.demand());
            assertUnknown(spouse, mailing.invoice(), mailing.demand());
            assertUnknown(neighbour, mailing.neighbours());
            assertThere(customer, letter);
            assertThat(customer.unread()).isEqualTo(unread - 1);
            assertThat(customer.unreadOnTheStartPage()).isEqualTo(unread - 1);
            assertThat(neighbour.unread()).isEqualTo(neighboursUnread - 1);

            run(RESTORE + "--batch '" + mailing.batch() + "'");

            assertThere(customer, mailing.invoice(), mailing.demand());
            assertThere(neighbour, mailing.neighbours());
            assertThat(customer.hasTileOf(mailing.demand())).isTrue();
            assertThat(customer.unread()).isEqualTo(unread);
            assertThat(customer.unreadOnTheStartPage()).isEqualTo(unread);
            assertThat(customer.archive(number(mailing.invoice()))).contains(ErpDocuments.pdf(mailing.invoice()));
            assertThat(probe.audit("batch " + mailing.batch()))
                    .containsExactly(
                            "console:admin documents.recalled Pomyłka drukarni", "console:admin documents.restored ");
            assertThat(server.console()
                            .run(RESTORE + "--batch '" + mailing.batch() + "'")
                            .status())
                    .isNotZero();
        }

        /** The first file is more than what lies between the server and a reader who does not read on. */
        @Test
        void whatIsTakenBackWhileFilesAreBeingSentIsNotAmongThem() throws IOException, SQLException {
            int large = 930_550;
            int small = 930_551;
            byte[] part = new byte[1024 * 1024];
            new Random(1).nextBytes(part);
            documents.add(large, CUSTOMER, "PISM", number(large), TODAY.minusDays(1), "PDF");
            for (int i = 1; i <= 24; i++) {
                documents.part(large, i, i == 1 ? ErpDocuments.pdf(large).getBytes(StandardCharsets.US_ASCII) : part);
            }
            documents.addPdf(small, CUSTOMER, "PISM", number(small), TODAY.minusDays(2));

            String names;
            try (InputStream zip = customer.client()
                    .open("/api/documents/archive.zip?text=Nr/93055")
                    .body()) {
                assertThat(zip.read()).isEqualTo('P');
                assertThat(run(RECALL + "--document " + small + " --execute")).contains("Taken back");
                names = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
            }

            assertThat(names).contains("930550").doesNotContain("930551");
            run(RESTORE + "--document " + small);
            assertThat(customer.client().get(item(small)).json().get("openedOn").isNull())
                    .isTrue();
        }

        @Test
        void whoAsksForTheHeadOfAnInvoiceHasNotOpenedIt() throws SQLException {
            int invoice = 930_560;
            documents.addXml(
                    invoice,
                    CUSTOMER,
                    number(invoice),
                    TODAY.minusDays(1),
                    StructuredInvoice.sample().getBytes(StandardCharsets.UTF_8));
            PortalClient reader = customer.client();

            Answer head =
                    reader.send(item(invoice) + "/invoice", request -> request.method("HEAD", BodyPublishers.noBody()));

            assertThat(head.status()).isEqualTo(200);
            assertThat(reader.get(item(invoice)).json().get("openedOn").isNull())
                    .isTrue();
            assertThat(reader.get(item(invoice) + "/invoice").status()).isEqualTo(200);
            assertThat(reader.get(item(invoice)).json().get("openedOn").isNull())
                    .isFalse();
        }

        @Test
        void whatIsUnpaidIsToldWithADemandOnlyToWhomFinanceIsGranted() throws SQLException {
            int demand = mailing(930_570).demand();
            assertThat(demandOf(demand).get("known").asBoolean()).isTrue();
            assertThat(demandOf(demand).get("entries")).isNotEmpty();
            try {
                run("ebok:function-revoke finance");
                assertThat(demandOf(demand).get("known").asBoolean()).isFalse();
                assertThat(demandOf(demand).get("entries")).isEmpty();
            } finally {
                run("ebok:function-grant finance");
            }
        }

        private JsonNode demandOf(int document) {
            return customer.client().get(item(document)).json().get("demand");
        }

        @Test
        void theReportHoldsEachFirstOpeningWithItsTimeAndNobodyWhoOpenedNothing() throws IOException, SQLException {
            Mailing mailing = mailing(930_130);
            customer.open(mailing.invoice());
            spouse.archive(number(mailing.invoice()));
            spouse.noteAsRead(mailing.demand());
            customer.open(letter(930_139));
            List<OffsetDateTime> times = List.of(
                    customer.openedOn(mailing.invoice()),
                    spouse.openedOn(mailing.invoice()),
                    spouse.openedOn(mailing.demand()));
            customer.open(mailing.invoice());
            Path report = newReport();

            run(RECALL + "--batch '" + mailing.batch() + "' --execute --report " + report);

            List<CSVRecord> rows = read(report);
            assertThat(rows)
                    .extracting(Contract::withoutTheTime)
                    .containsExactly(
                            opening(mailing.invoice(), CUSTOMER, customer),
                            opening(mailing.invoice(), CUSTOMER, spouse),
                            opening(mailing.demand(), CUSTOMER, spouse));
            for (int i = 0; i < times.size(); i++) {
                assertThat(time(rows.get(i))).isEqualTo(times.get(i));
            }
        }

        @Test
        void aNumberThatIsAFormulaIsATextInTheReport() throws IOException, SQLException {
            int id = letter(930_140);
            erp.update("update DOKUMENTY set NUMER = '=1+1' where ID_DOK = ?", id);
            customer.open(id);
            Path report = newReport();

            run(RECALL + "--document " + id + " --report " + report);

            assertThat(read(report))
                    .singleElement()
                    .extracting(row -> row.get("number"))
                    .isEqualTo("'=1+1");
        }

        @Test
        void aDocumentThatJoinsABatchLaterIsTakenBackWithItAndItsEarlierOpeningsAreReported()
                throws IOException, SQLException {
            Mailing mailing = mailing(930_150);
            int letter = letter(930_159);
            customer.open(letter);
            run(RECALL + "--batch '" + mailing.batch() + "' --execute");
            assertThere(customer, letter);

            documents.send(letter, mailing.batch());

            assertUnknown(customer, letter);
            Path report = newReport();
            run(RECALL + "--batch '" + mailing.batch() + "' --execute --report " + report);
            assertThat(read(report))
                    .extracting(Contract::withoutTheTime)
                    .containsExactly(opening(letter, CUSTOMER, customer));
            assertThat(probe.audit("batch " + mailing.batch())).hasSize(1);
        }

        @Test
        void aBatchThatIsCalledAsADocumentIsAnotherThing() throws SQLException {
            int document = letter(930_160);
            int other = letter(930_161);
            documents.send(other, Integer.toString(document));

            run(RECALL + "--batch " + document + " --execute");
            assertUnknown(customer, other);
            assertThere(customer, document);

            run(RESTORE + "--batch " + document);
            run(RECALL + "--document " + document + " --execute");
            assertUnknown(customer, document);
            assertThere(customer, other);
        }

        @Test
        void allDocumentsOfANumberAreTakenBackOneByOne() throws SQLException {
            int one = letter(930_170);
            int other = letter(930_171);
            erp.update("update DOKUMENTY set NUMER = ? where ID_DOK = ?", number(one), other);

            assertThat(run(RECALL + "--number " + number(one) + " --execute"))
                    .contains("2 documents of 1 customers", "Taken back");

            assertUnknown(customer, one, other);
            for (int id : List.of(one, other)) {
                assertThat(probe.audit("document " + id)).containsExactly("console:admin documents.recalled ");
            }
        }

        @Test
        void aReportThatCannotBeWrittenLeavesNoDoubtThatTheDocumentsAreTakenBack() throws SQLException {
            int id = letter(930_180);

            Console.Result result = server.console()
                    .run(RECALL + "--document " + id + " --execute --report "
                            + Distribution.work().resolve("no-such-directory/otwarcia.csv"));

            assertThat(result.status()).isNotZero();
            assertThat(result.output()).contains("Taken back");
            assertUnknown(customer, id);
        }

        @Test
        void withTheCentralDatabaseAwayDocumentsAreTakenBackAndReportedAllTheSame() throws IOException, SQLException {
            Mailing mailing = mailing(930_190);
            int letter = letter(930_198);
            int untouched = letter(930_199);
            customer.open(mailing.invoice());
            neighbour.open(mailing.neighbours());
            spouse.open(letter);
            OffsetDateTime opened = spouse.openedOn(letter);
            Path ofBatch = newReport();
            Path ofLetter = newReport();

            central.stop();
            try {
                assertThat(run(RECALL + "--batch '" + mailing.batch() + "' --execute --report " + ofBatch))
                        .contains("The central database does not answer", "Taken back");
                run(RECALL + "--document " + letter + " --execute --report " + ofLetter);
                Console.Result byNumber = server.console().run(RECALL + "--number " + number(untouched) + " --execute");
                assertThat(byNumber.status()).isNotZero();
                assertThat(byNumber.output() + byNumber.errors())
                        .contains("The central database does not answer")
                        .doesNotContain("Taken back");
            } finally {
                central.start();
            }

            assertThat(read(ofBatch))
                    .extracting(Contract::withoutTheTime)
                    .containsExactly(
                            openingWithoutTheCentre(mailing.invoice(), CUSTOMER, customer),
                            openingWithoutTheCentre(mailing.neighbours(), NEIGHBOUR, neighbour));
            CSVRecord row = read(ofLetter).get(0);
            assertThat(withoutTheTime(row)).isEqualTo(openingWithoutTheCentre(letter, CUSTOMER, spouse));
            assertThat(time(row)).isEqualTo(opened);
            await("documents are back")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> customer.client().get(item(untouched)).status() == 200);
            assertUnknown(customer, mailing.invoice(), mailing.demand(), letter);
            assertUnknown(neighbour, mailing.neighbours());
            assertThere(customer, untouched);
        }

        /** The portal itself knows the number that the document had, and to whom it was, but not their number. */
        private static List<String> openingWithoutTheCentre(int document, int owner, Reader reader) {
            return List.of(
                    Integer.toString(document), number(document), "", "", Integer.toString(owner), reader.login());
        }

        @Test
        void beforeItsReleaseADocumentIsUnknownAndThenItIsNewWithTheNextRequest() throws SQLException {
            int letter = letter(930_200);
            int demand = 930_201;
            documents.add(demand, CUSTOMER, "WEZW", number(demand), TODAY.minusDays(1), "NONE");
            documents.demand(demand, "300.00", TODAY.plusDays(7));
            long unread = customer.unread();
            OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Europe/Warsaw"));
            documents.release(letter, now.plusHours(1));
            documents.release(demand, now.plusHours(1));

            assertUnknown(customer, letter, demand);
            assertThat(customer.unread()).isEqualTo(unread - 2);
            assertThat(customer.unreadOnTheStartPage()).isEqualTo(unread - 2);

            documents.release(letter, now.minusMinutes(1));
            documents.release(demand, now.minusMinutes(1));

            assertThere(customer, letter, demand);
            assertThat(customer.hasTileOf(demand)).isTrue();
            assertThat(customer.unread()).isEqualTo(unread);
            assertThat(customer.unreadOnTheStartPage()).isEqualTo(unread);
            assertThat(customer.list("?unread=true&limit=200"))
                    .contains(Integer.toString(letter), Integer.toString(demand));
            assertThat(customer.archive(number(letter))).contains(ErpDocuments.pdf(letter));
        }

        @Test
        void aKindOfWhichNothingIsReleasedIsNoFilter() throws SQLException {
            int settlement = 930_210;
            documents.addPdf(settlement, NEIGHBOUR, "ROZL", number(settlement), TODAY);
            OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Europe/Warsaw"));
            documents.release(settlement, now.plusHours(1));
            assertThat(kinds(neighbour)).doesNotContain("ROZL");

            documents.release(settlement, now.minusMinutes(1));

            assertThat(kinds(neighbour)).contains("ROZL");
        }

        private static List<String> kinds(Reader reader) {
            return reader.client()
                    .get("/api/documents/overview")
                    .json()
                    .get("kinds")
                    .findValuesAsText("code");
        }
    }
}
