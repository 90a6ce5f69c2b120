package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.BankAccounts;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.DataArchive;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file holds all that is kept of a customer, and nothing of anybody else. */
@WithServers
class MyDataTest {

    private static final String OVERVIEW = "/api/my-data";
    private static final String ARCHIVE = OVERVIEW + "/archive.zip";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final LocalDate MOVED = TODAY.withDayOfMonth(1).minusMonths(6);

    /** Tables over views, by their path in the archive. */
    private static final Map<String, String> VIEWS = Map.of(
            "profile/customer", "customer",
            "finance/ledger", "ledger",
            "finance/ledger_entry", "ledger_entry",
            "premises/premises", "premises",
            "meters/meter", "meter",
            "meters/reading", "reading",
            "charges/charge", "charge",
            "documents/document", "document",
            "documents/settlement", "settlement",
            "documents/settlement_reading", "settlement_reading");

    /** Of charges the portal gives the part that is in the customer's own time. */
    private static final Set<String> CUT = Set.of("charge.valid_from", "charge.valid_to");

    @Nested
    class OnH2 extends Contract {
        OnH2(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnH2());
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres(@OnServer(ServerKind.PRODUCTION) PortalServer server) throws IOException {
            super(server, new CentralOnPostgres());
        }
    }

    /** Over the worked example, on either database. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private static final int MINE = 950_001;
        private static final int FOREIGN = 950_002;
        private static final int FLAT = 950_001;
        private static final int METER = 950_001;
        private static final int ENTRIES = 12_345;

        private static final int GIVEN = 950_100;
        private static final int RECALLED = 950_101;
        private static final int NOT_RELEASED = 950_102;
        private static final int BROKEN = 950_103;
        private static final int WITHOUT_FILE = 950_104;
        private static final int OF_ANOTHER = 950_105;
        private static final int LARGE = 950_106;
        private static final int PATIENT = 950_003;
        private static final int LARGE_PARTS = 16;
        private static final int BUSY = 950_004;

        /** What only the rows of the other customer say, wherever something of them is. */
        private static final List<String> MARKS = List.of(
                "K950002",
                "Cudzoziemska",
                "cudzy-zapis",
                "FV/CUDZY",
                "204-950002",
                "77777.125",
                "77777,125",
                "66666.1250",
                "66666,1250",
                "document " + OF_ANOTHER + ".");

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private final ErpDocuments documents;
        private NadmorskaPortal portal;
        private PortalClient mine;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "mydata." + central.getClass().getSimpleName(), Map.of());
            documents.keepMore(central.portalUser());
            erp.addCustomer(MINE, "K950001", "Własna");
            erp.addCustomer(FOREIGN, "K950002", "Cudzoziemska");
            erp.addLedger(950_001, MINE, "Moja", null);
            erp.addLedger(950_002, FOREIGN, "Cudza", null);
            book(950_000, 950_001, ENTRIES, "=HYPERLINK(\"x\") żółw");
            book(970_000, 950_002, 5, "cudzy-zapis");
            oneFlatAfterTheOther();
            papers();
            mine = portal.customer("K950001");
        }

        @AfterAll
        void takeTheCentreAway() throws IOException, SQLException {
            if (portal != null) {
                server.console().run("ebok:documents-restore --document " + RECALLED);
                portal.close();
            }
        }

        private void book(int first, int ledger, int count, String text) throws SQLException {
            erp.book(IntStream.range(0, count)
                    .mapToObj(i -> new Erp.Entry(
                            first + i,
                            ledger,
                            TODAY.minusDays(i % 700),
                            null,
                            "NAL",
                            text,
                            new BigDecimal("1.50"),
                            new BigDecimal("0.00")))
                    .toList());
        }

        /** The other one held the flat until somebody else's time began. */
        private void oneFlatAfterTheOther() throws SQLException {
            erp.update(
                    "insert into LOKALE (ID_LOK, ID_BUD, NR_LOKALU, RODZAJ, POW) values (?, 1, '95', 'M', 50)", FLAT);
            hold(FOREIGN, MOVED.minusYears(2), MOVED.minusDays(1));
            hold(MINE, MOVED, null);
            charge(950_001, "66666.1250", MOVED.minusYears(2), MOVED.minusDays(1));
            charge(950_002, "2.0000", MOVED.minusMonths(3), null);
            erp.update(
                    "insert into LICZNIKI (ID_LICZ, ID_LOK, MEDIUM, NR_FABR, JM, CYFRY, MONTAZ)"
                            + " values (?, ?, 'ZW', 'ZW-950001', 'm3', 5, ?)",
                    METER,
                    FLAT,
                    MOVED.minusYears(3));
            reading(950_001, MOVED.minusMonths(1), "77777.125");
            reading(950_002, MOVED.plusMonths(1), "77999.500");
        }

        private void hold(int customer, LocalDate from, LocalDate to) throws SQLException {
            erp.update(
                    "insert into LOKALE_KONTR (ID_LOK, ID_KONTR, TYTUL, LICZBA_OSOB, OD, DO_DNIA)"
                            + " values (?, ?, 'NAJM', 2, ?, cast(? as date))",
                    FLAT,
                    customer,
                    from,
                    to);
        }

        private void charge(int id, String rate, LocalDate from, LocalDate to) throws SQLException {
            erp.update(
                    "insert into NALICZENIA (ID_NAL, ID_LOK, ID_SKL, ILOSC, STAWKA, KWOTA, OD, DO_DNIA)"
                            + " values (?, ?, 1, 1, ?, 2, ?, cast(? as date))",
                    id,
                    FLAT,
                    new BigDecimal(rate),
                    from,
                    to);
        }

        private void reading(int id, LocalDate day, String value) throws SQLException {
            erp.update(
                    "insert into ODCZYTY (ID_ODCZ, ID_LICZ, DATA, WARTOSC, ZRODLO) values (?, ?, ?, ?, 'I')",
                    id,
                    METER,
                    day,
                    new BigDecimal(value));
        }

        private void papers() throws SQLException {
            documents.addPdf(GIVEN, MINE, "FV", "FV/../DANY", TODAY);
            documents.addPdf(RECALLED, MINE, "FV", "FV/WYCOFANY", TODAY);
            documents.addPdf(NOT_RELEASED, MINE, "FV", "FV/JUTRO", TODAY);
            documents.release(NOT_RELEASED, OffsetDateTime.now().plusDays(1));
            documents.add(BROKEN, MINE, "PISM", "PISM/USZKODZONE", TODAY, "PDF");
            documents.part(BROKEN, 2, new byte[] {1, 2, 3});
            documents.add(WITHOUT_FILE, MINE, "PISM", "PISM/BEZ-PLIKU", TODAY, "NONE");
            documents.addPdf(OF_ANOTHER, FOREIGN, "FV", "FV/CUDZY", TODAY);
            server.console()
                    .run("ebok:documents-recall --execute --document " + RECALLED)
                    .expectSuccess();
        }

        @ParameterizedTest
        @ValueSource(strings = {"K000001", "K000002", "K000012", "K000040", "K000150"})
        void everyTableHasTheRowsOfItsViewAndEveryColumn(String number) throws SQLException {
            String customer = erp.ask("select customer_id from EBOK.customer where customer_number = '" + number + "'");
            DataArchive archive = DataArchive.of(portal.customer(number));

            for (Map.Entry<String, String> table : VIEWS.entrySet()) {
                assertSameAsView(archive, table.getKey(), table.getValue(), customer);
            }
            assertThat(archive.text("index.html")).contains("lang=\"pl\"", "lang=\"en\"", "art. 15", "art. 20");
        }

        private void assertSameAsView(DataArchive archive, String table, String view, String customer)
                throws SQLException {
            List<String> columns = new ArrayList<>(List.of(archive.text("dane/" + table + ".csv")
                    .substring(1)
                    .split("\r\n", 2)[0]
                    .split(";")));
            assertThat(archive.records(table))
                    .as(table)
                    .hasSize(archive.rows(table).size() + 1);
            assertThat(columns)
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(erp
                            .rows(
                                    "select lower(column_name) from information_schema.columns where lower(table_schema) ="
                                            + " 'ebok' and lower(table_name) = '" + view + "'")
                            .stream()
                            .map(row -> row.get(0))
                            .toList());
            columns.removeIf(column -> CUT.contains(view + "." + column));
            List<List<String>> expected = erp
                    .rows("select " + String.join(", ", columns) + " from EBOK." + view + " where customer_id = '"
                            + customer + "'")
                    .stream()
                    .map(row -> row.stream().map(Contract::plain).toList())
                    .toList();
            List<List<String>> found = archive.rows(table).stream()
                    .map(row -> columns.stream()
                            .map(column -> row.get(column).isNull()
                                    ? ""
                                    : row.get(column).asText())
                            .map(Contract::plain)
                            .toList())
                    .toList();
            assertThat(found).as(table).containsExactlyInAnyOrderElementsOf(expected);
        }

        /** Databases write truth values in their own ways, and the portal takes white space away. */
        private static String plain(String value) {
            String text = Optional.ofNullable(value).map(String::strip).orElse("");
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "t", "true" -> "true";
                case "f", "false" -> "false";
                default -> text;
            };
        }

        @Test
        void aLedgerOfManyEntriesIsWholeAndOnce() {
            DataArchive archive = DataArchive.of(mine);
            List<String> ids = archive.column("finance/ledger_entry", "entry_id");

            assertThat(ids).hasSize(ENTRIES);
            assertThat(new HashSet<>(ids)).hasSize(ENTRIES);
            assertThat(archive.records("finance/ledger_entry")).hasSize(ENTRIES + 1);
            assertThat(archive.text("index.html")).contains(Integer.toString(ENTRIES));
        }

        @Test
        void aTextThatASpreadsheetWouldRunIsHarmlessInTheCsvAndAsItIsInTheJson() {
            DataArchive archive = DataArchive.of(mine);
            int column = archive.records("finance/ledger_entry").get(0).toList().indexOf("description");

            assertThat(archive.column("finance/ledger_entry", "description")).contains("=HYPERLINK(\"x\") żółw");
            assertThat(archive.records("finance/ledger_entry").get(1).get(column))
                    .isEqualTo("'=HYPERLINK(\"x\") żółw");
        }

        @Test
        void theDocumentsAreThoseOfTheShelfByteByByteAndWhatIsMissingIsNamed() {
            DataArchive archive = DataArchive.of(mine);

            assertThat(archive.column("documents/document", "document_id"))
                    .containsExactlyInAnyOrder(
                            Integer.toString(GIVEN), Integer.toString(BROKEN), Integer.toString(WITHOUT_FILE));
            assertThat(archive.documents()).singleElement().satisfies(path -> {
                assertThat(path).matches("dokumenty/[^/]+\\.pdf").doesNotContain("/..", "\\");
                assertThat(archive.text(path)).isEqualTo(ErpDocuments.pdf(GIVEN));
            });
            assertThat(archive.column("documents/file", "id")).containsExactly(Integer.toString(GIVEN));
            assertThat(archive.column("documents/file", "path")).containsExactlyElementsOf(archive.documents());
            assertThat(archive.text("nie-zalaczono.txt"))
                    .contains("PISM/USZKODZONE: plik jest uszkodzony", "PISM/BEZ-PLIKU: zarejestrowany bez pliku")
                    .doesNotContain("WYCOFANY", "JUTRO");
            assertThat(archive.text("index.html")).contains("PISM/USZKODZONE").doesNotContain("WYCOFANY", "JUTRO");
            assertThat(archive.column("portal/document_opening", "document_id"))
                    .containsExactly(Integer.toString(GIVEN));
        }

        @Test
        void nothingOfAnotherCustomerIsInAnyFile() {
            DataArchive archive = DataArchive.of(mine);

            archive.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(MARKS));
            for (String table : VIEWS.keySet()) {
                assertThat(archive.column(table, "customer_id")).as(table).allMatch(Integer.toString(MINE)::equals);
            }
            DataArchive theirs = DataArchive.of(portal.customer("K950002"));
            for (String mark : MARKS) {
                assertThat(theirs.files().values()).as(mark).anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .contains(mark));
            }
        }

        /** More of them than archives are read at once: what they do not take waits in files, and keeps no place. */
        @Test
        void whoeverDoesNotReadTheirArchiveIsInNobodysWay() throws IOException, SQLException {
            erp.addCustomer(PATIENT, "K950003", "Cierpliwa");
            documents.add(LARGE, PATIENT, "PISM", "PISM/DUZE", TODAY, "PDF");
            byte[] part = new byte[1024 * 1024];
            new Random(7).nextBytes(part);
            System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, part, 0, 8);
            for (int number = 1; number <= LARGE_PARTS; number++) {
                documents.part(LARGE, number, part);
            }
            List<HttpResponse<InputStream>> open = new ArrayList<>();
            try {
                PortalClient last = null;
                for (int i = 0; i < 6; i++) {
                    NadmorskaPortal.Credentials one = portal.credentials("K950003", "patient-" + i);
                    last = server.signedIn(one.login(), one.password());
                    open.add(last.open(ARCHIVE));
                }
                assertThat(open).extracting(HttpResponse::statusCode).containsOnly(200);

                Answer second = last.get(ARCHIVE);
                assertThat(second.status()).isEqualTo(429);
                assertThat(second.problemCode()).isEqualTo("too-many-attempts");
                assertThat(second.headers().firstValue("Retry-After")).isPresent();
                assertThat(DataArchive.of(mine).tables()).contains("finance/ledger");
                DataArchive read = DataArchive.of(open.get(0).body().readAllBytes());
                assertThat(read.documents())
                        .singleElement()
                        .satisfies(path -> assertThat(read.files().get(path)).hasSize(LARGE_PARTS * part.length));
            } finally {
                for (HttpResponse<InputStream> one : open) {
                    one.body().close();
                }
            }
        }

        // H2 sorts so many entries anew for each part; with another class beside it a statement takes longer than is
        // allowed.
        @Test
        @Tag("long")
        @ResourceLock("DEMO")
        void aLedgerOf300000EntriesComesThroughAHeapOf256() throws SQLException {
            int entries = 300_000;
            erp.addCustomer(BUSY, "K950004", "Ruchliwa");
            erp.addLedger(950_004, BUSY, "Duża", null);
            book(99_000_000, 950_004, entries, "Opłata");

            DataArchive archive = DataArchive.of(portal.customer("K950004"));

            assertThat(new HashSet<>(archive.column("finance/ledger_entry", "entry_id")))
                    .hasSize(entries);
            assertThat(archive.records("finance/ledger_entry")).hasSize(entries + 1);
        }

        @Test
        void whatIsChargedIsCutToTheOwnTimeAndItsTariffsAreThere() {
            DataArchive archive = DataArchive.of(mine);
            assertThat(archive.rows("charges/charge")).singleElement().satisfies(row -> {
                assertThat(row.get("valid_from").asText()).isEqualTo(MOVED.toString());
                assertThat(row.get("valid_to").isNull()).isTrue();
            });
            assertThat(archive.column("meters/reading", "read_value")).containsExactly("77999.500");

            DataArchive ordinary = DataArchive.of(portal.customer("K000002"));
            Set<String> referred = new HashSet<>(ordinary.column("charges/charge", "tariff_id"));
            referred.remove("null");
            assertThat(ordinary.column("charges/tariff", "tariff_id")).containsExactlyInAnyOrderElementsOf(referred);
        }

        @Test
        void whatThePortalKeepsIsThereAndNoSecretIs() {
            NadmorskaPortal.Credentials credentials = portal.credentials("K950001", "secret");
            PortalClient client = server.signedIn(credentials.login(), credentials.password());
            DataArchive archive = DataArchive.of(client);

            JsonNode account = archive.rows("portal/account").get(0);
            assertThat(account.get("login").asText()).isEqualTo(credentials.login());
            assertThat(account.get("blocked").isBoolean()).isTrue();
            assertThat(account.get("last_sign_in_at").asText()).isNotEmpty();
            assertThat(archive.column("portal/account_customer", "customer_id"))
                    .containsExactly(Integer.toString(MINE));
            assertThat(archive.rows("portal/account_session")).hasSize(1);
            List<JsonNode> audit = archive.rows("portal/audit_record");
            assertThat(audit).anySatisfy(row -> {
                assertThat(row.get("action").asText()).isEqualTo("account.created");
                assertThat(row.get("actor").asText()).isEqualTo("staff");
            });
            assertThat(audit)
                    .extracting(row -> row.get("action").asText())
                    .contains("session.opened", "my-data.exported");
            archive.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(credentials.password(), client.token().orElseThrow())
                    .doesNotContainIgnoringCase("argon2", "password_hash", "token_hash"));
        }

        /** What a record is about is a plain text: here a log-in that is also the identifier of another one's ledger. */
        @Test
        void aLogInThatReadsLikeAnotherOnesLedgerFindsNothingOfIt() throws SQLException {
            int ledger = 10 * FOREIGN + (central instanceof CentralOnH2 ? 1 : 2);
            erp.addLedger(ledger, FOREIGN, "Druga", null);
            String name = Integer.toString(ledger);
            PortalClient foreign = portal.customer("K950002");
            for (int no : List.of(950_001, 950_002)) {
                erp.update("update KARTOTEKI set NR_RACHUNKU = ? where ID_KART = ?", BankAccounts.ofNumber(no), ledger);
                assertThat(foreign.get("/api/finance/ledgers").status()).isEqualTo(200);
            }
            assertThat(DataArchive.of(foreign).rows("finance/known_bank_account"))
                    .as("the change was noticed, and both numbers are told")
                    .extracting(row -> row.get("ledger_id").asText(), row -> row.get("account")
                            .asText())
                    .contains(tuple(name, BankAccounts.ofNumber(950_002)));
            String created = server.console()
                    .run("ebok:account-create --login " + name + " K950001")
                    .expectSuccess();
            Matcher password = Pattern.compile("password: +(\\S+)").matcher(created);
            assertThat(password.find()).isTrue();
            PortalClient client = server.signedIn(name, password.group(1));

            List<JsonNode> audit = DataArchive.of(client).rows("portal/audit_record");

            assertThat(audit)
                    .extracting(row -> row.get("action").asText())
                    .contains("account.created")
                    .doesNotContain("finance.account-changed");
        }

        @Test
        void aFunctionThatIsNotGrantedOrNotInstalledContributesNothing() {
            List<String> whole = DataArchive.of(mine).tables();
            assertThat(whole).contains("meters/meter", "meters/reading");
            try {
                server.console().run("ebok:function-revoke meters").expectSuccess();
                assertNoMeters(whole);
                server.console().run("ebok:function-grant meters").expectSuccess();
                server.console().run("feature:uninstall ebok-meters").expectSuccess();
                assertNoMeters(whole);
            } finally {
                server.console().run("feature:install ebok-meters").expectSuccess();
                server.console().run("ebok:function-grant meters").expectSuccess();
            }
            assertThat(DataArchive.of(mine).tables()).isEqualTo(whole);
        }

        private void assertNoMeters(List<String> whole) {
            assertThat(DataArchive.of(mine).tables())
                    .containsExactlyElementsOf(whole.stream()
                            .filter(table -> !table.startsWith("meters/"))
                            .toList());
            assertThat(mine.get(OVERVIEW).json().get("parts").findValuesAsText("function"))
                    .doesNotContain("meters")
                    .contains("finance");
        }

        @Test
        void theOverviewTellsWhatThereWillBe() {
            JsonNode overview = mine.get(OVERVIEW).json();
            for (JsonNode part : overview.get("parts")) {
                if (part.at("/name").asText().equals("ledger_entry")) {
                    assertThat(part.get("count").asLong()).isEqualTo(ENTRIES);
                    assertThat(part.at("/title/pl").asText()).isEqualTo("Zapisy w kartotekach");
                }
            }
            HttpResponse<byte[]> file = mine.download(ARCHIVE + "?lang=en");
            long expected = Long.parseLong(
                    file.headers().firstValue("X-EBOK-Expected-Length").orElseThrow());
            assertThat(overview.get("bytes").asLong()).isCloseTo(expected, Percentage.withPercentage(10));
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .isEqualTo("attachment; filename=\"my-data-" + TODAY + ".zip\"; filename*=UTF-8''my-data-" + TODAY
                            + ".zip");
            assertThat(DataArchive.of(file.body()).text("index.html"))
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                    .doesNotContain("<script");
        }

        /** A progress bar may end a little early or late, but not by half. */
        @ParameterizedTest
        @ValueSource(strings = {"K000002", "K000012", "K000040"})
        void theLengthIsToldBeforehandAboutRight(String number) {
            HttpResponse<byte[]> file = portal.customer(number).download(ARCHIVE);
            long expected = Long.parseLong(
                    file.headers().firstValue("X-EBOK-Expected-Length").orElseThrow());

            assertThat(expected).isBetween(file.body().length * 2L / 3, file.body().length * 3L / 2);
        }

        @Test
        void withTheCentreAwayItIsSaidBeforeAnythingIsSent() throws IOException, SQLException {
            central.stop();
            try {
                for (String path : List.of(OVERVIEW, ARCHIVE)) {
                    Answer answer = mine.get(path);
                    assertThat(answer.status()).as(path).isEqualTo(503);
                    assertThat(answer.problemCode()).isEqualTo("central-unavailable");
                }
            } finally {
                central.start();
                await("the portal reads the central database again")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> mine.get(OVERVIEW).status() == 200);
            }
        }
    }
}
