package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a balance back to the readings and rates that it comes from, in steps of one click, over the ERP of the example. */
@WithServers
class WhyTest {

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/Warsaw"));
    private static final LocalDate FIRST = NOW.atDay(1);

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

        private static final int CUSTOMER = 960_001;
        private static final String NUMBER = "K960001";
        private static final int OTHER = 960_002;
        private static final String OTHER_NUMBER = "K960002";
        private static final int LEDGER = 960_001;
        private static final int FLAT = 960_001;
        private static final int METER = 960_001;
        private static final int SETTLEMENT = 960_001;
        private static final int INVOICE = 960_002;
        private static final int FEES = 96_000_001;
        private static final int WATER = 96_000_003;
        private static final int BILLED = 96_000_004;
        private static final int LOST = 96_000_005;
        private static final int PAYMENT = 96_000_006;

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private final ErpDocuments documents;
        private NadmorskaPortal portal;
        private PortalClient customer;
        private PortalClient other;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "why." + central.getClass().getSimpleName(), Map.of());
            erp.addCustomer(CUSTOMER, NUMBER, "Pytająca");
            erp.addCustomer(OTHER, OTHER_NUMBER, "Obca");
            erp.addLedger(LEDGER, CUSTOMER, "Mieszkanie", null);
            flat();
            settlement();
            documents.addPdf(INVOICE, CUSTOMER, "FV", "FV/960002", FIRST);
            erp.update("update DOKUMENTY set KWOTA = 80.00 where ID_DOK = ?", INVOICE);
            book(PAYMENT, FIRST.minusMonths(2), "WPL", "Wpłata", "0.00", "300.00");
            book(96_000_000, FIRST.minusMonths(3), "NAL", "Opłaty dawne", "350.00", "0.00");
            book(FEES, FIRST, "NAL", "Opłaty za miesiąc", "300.00", "0.00");
            book(96_000_002, FIRST, "NAL", "Opłaty za miesiąc, druga część", "21.50", "0.00");
            book(WATER, FIRST, "NAL", "Dopłata za wodę", "44.10", "0.00");
            erp.update("update ZAPISY set ID_DOK = ? where ID_ZAP = ?", SETTLEMENT, WATER);
            book(BILLED, FIRST.minusMonths(1), "KOR", "Według faktury", "75.00", "0.00");
            erp.update("update ZAPISY set ID_DOK = ? where ID_ZAP = ?", INVOICE, BILLED);
            book(LOST, FIRST.minusMonths(5), "NAL", "Opłaty, o których nic nie wiadomo", "10.00", "0.00");
            customer = portal.customer(NUMBER);
            other = portal.customer(OTHER_NUMBER);
        }

        @AfterAll
        void putEverythingBack() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
            awaitTheOthersData();
        }

        void awaitTheOthersData() {}

        private void flat() throws SQLException {
            erp.update(
                    "insert into LOKALE (ID_LOK, ID_BUD, NR_LOKALU, RODZAJ, POW, POW_OGRZ, KONDYGNACJA)"
                            + " values (?, 1, '9', 'M', 50.00, 50.00, 2)",
                    FLAT);
            erp.update(
                    "insert into LOKALE_KONTR (ID_LOK, ID_KONTR, TYTUL, LICZBA_OSOB, OD, ID_KART)"
                            + " values (?, ?, 'NAJM', 2, ?, ?)",
                    FLAT,
                    CUSTOMER,
                    FIRST.minusYears(3),
                    LEDGER);
            charge(960_001, 1, "50.0000", "5.0000", "250.00");
            charge(960_002, 6, "2.0000", "36.0000", "70.00");
            erp.update(
                    "insert into LICZNIKI (ID_LICZ, ID_LOK, MEDIUM, NR_FABR, JM, CYFRY, MONTAZ)"
                            + " values (?, ?, 'ZW', 'ZW-960001', 'm3', 5, ?)",
                    METER,
                    FLAT,
                    FIRST.minusYears(3));
        }

        private void charge(int id, int component, String quantity, String rate, String amount) throws SQLException {
            erp.update(
                    "insert into NALICZENIA (ID_NAL, ID_LOK, ID_SKL, ILOSC, STAWKA, KWOTA, OD)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    FLAT,
                    component,
                    new BigDecimal(quantity),
                    new BigDecimal(rate),
                    new BigDecimal(amount),
                    FIRST.minusMonths(1));
        }

        /** The example's views tell the result of a settlement and the readings at the ends of the year before. */
        private void settlement() throws SQLException {
            documents.addPdf(SETTLEMENT, CUSTOMER, "ROZL", "ROZL/960001", FIRST);
            erp.update("update DOKUMENTY set KWOTA = 44.10 where ID_DOK = ?", SETTLEMENT);
            reading(960_001, FIRST.withDayOfYear(1).minusYears(1), "10.000");
            reading(960_002, FIRST.withDayOfYear(1), "15.500");
        }

        private void reading(int id, LocalDate day, String value) throws SQLException {
            erp.update(
                    "insert into ODCZYTY (ID_ODCZ, ID_LICZ, DATA, WARTOSC, ZRODLO) values (?, ?, ?, ?, 'I')",
                    id,
                    METER,
                    day,
                    new BigDecimal(value));
        }

        private void book(int id, LocalDate day, String kind, String text, String debit, String credit)
                throws SQLException {
            erp.book(List.of(new Erp.Entry(
                    id, LEDGER, day, day.plusDays(14), kind, text, new BigDecimal(debit), new BigDecimal(credit))));
        }

        private JsonNode why(String kind, Object id) {
            Answer answer = customer.get("/api/why?kind=" + kind + "&id=" + id);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json();
        }

        private static JsonNode of(JsonNode why, String topic) {
            return StreamSupport.stream(why.get("explanations").spliterator(), false)
                    .filter(one -> one.get("topic").asText().equals(topic))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing of " + topic + " in " + why));
        }

        private static List<String> topics(JsonNode why) {
            return why.get("explanations").findValuesAsText("topic");
        }

        private static List<String> addresses(JsonNode explanation, String list) {
            List<String> addresses = new ArrayList<>();
            explanation.get(list).forEach(one -> addresses.add(one.get("href").asText()));
            return addresses;
        }

        private static BigDecimal sum(JsonNode explanation) {
            return StreamSupport.stream(explanation.get("parts").spliterator(), false)
                    .filter(part -> !part.get("amount").isNull())
                    .map(part -> new BigDecimal(part.get("amount").asText()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Test
        void aBalanceIsItsOpenEntries() {
            JsonNode balance = of(why("ledger", LEDGER), "books");
            assertThat(balance.get("amount").asText()).isEqualTo("500.60");
            assertThat(balance.get("difference").isNull()).isTrue();
            assertThat(sum(balance)).isEqualByComparingTo("500.60");
            assertThat(addresses(balance, "parts"))
                    .containsExactly(
                            "/why?entry=96000000",
                            "/why?entry=" + BILLED,
                            "/why?entry=" + FEES,
                            "/why?entry=96000002",
                            "/why?entry=" + WATER);
            assertThat(balance.get("parts").get(0).get("amount").asText()).isEqualTo("60.00");
        }

        @Test
        void anEntryIsTheFeesOfItsMonthAndTheDifferenceIsShown() {
            JsonNode why = why("entry", FEES);
            assertThat(topics(why)).containsExactly("books", "fees");
            assertThat(addresses(of(why, "books"), "leads")).containsExactly("/why?ledger=" + LEDGER);
            JsonNode fees = of(why, "fees");
            // what settles the real use is booked as a charge in the same month, and is no fee
            assertThat(fees.get("amount").asText()).isEqualTo("321.50");
            assertThat(sum(fees)).isEqualByComparingTo("320.00");
            assertThat(fees.get("difference").asText()).isEqualTo("1.50");
            assertThat(addresses(fees, "parts")).containsExactly("/why?charge=960001", "/why?charge=960002");
            assertThat(fees.get("parts").get(0).get("how").toString()).contains("50.0000", "5.0000", "m²");
            assertThat(why.get("missing")).isEmpty();
        }

        @Test
        void aChargeIsQuantityTimesRateAndWhatIsInexactIsSaid() {
            JsonNode exact = of(why("charge", 960_001), "fees");
            assertThat(exact.get("difference").isNull()).isTrue();
            JsonNode inexact = of(why("charge", 960_002), "fees");
            assertThat(inexact.get("amount").asText()).isEqualTo("70.00");
            assertThat(inexact.get("difference").asText()).isEqualTo("-2.00");
            assertThat(inexact.get("facts").findValuesAsText("key")).anyMatch(key -> key.startsWith("why.tariff."));
            assertThat(addresses(inexact, "leads"))
                    .as("back to the entries of its months, and to no settlement")
                    .containsExactly("/why?entry=96000002", "/why?entry=" + FEES, "/why?ledger=" + LEDGER);
        }

        @Test
        void aMeterLeadsBackToTheSettlementsThatUsedItsReadings() {
            JsonNode why = why("meter", METER);
            assertThat(topics(why)).containsExactly("meters", "documents");
            assertThat(of(why, "meters").toString()).contains("ZW-960001");
            assertThat(addresses(of(why, "meters"), "leads")).containsExactly("/meters?meter=" + METER);
            JsonNode uses = of(why, "documents");
            assertThat(addresses(uses, "parts")).containsExactly("/documents?document=" + SETTLEMENT);
            assertThat(uses.get("parts").toString()).contains("ROZL/960001", "10.000", "15.500", "5.500");
            server.console()
                    .run("ebok:documents-recall --document " + SETTLEMENT + " --reason Pomyłka --execute")
                    .expectSuccess();
            try {
                assertThat(of(why("meter", METER), "documents").get("parts")).isEmpty();
            } finally {
                server.console()
                        .run("ebok:documents-restore --document " + SETTLEMENT)
                        .expectSuccess();
            }
        }

        @Test
        void whatAFunctionThatIsNotGrantedWouldSayOfAMeterIsSaidToBeMissing() {
            server.console().run("ebok:function-revoke documents").expectSuccess();
            try {
                JsonNode why = why("meter", METER);
                assertThat(topics(why)).containsExactly("meters");
                assertThat(why.get("missing").toString())
                        .isEqualTo("[{\"topic\":\"documents\",\"reason\":\"not-here\"}]");
            } finally {
                server.console().run("ebok:function-grant documents").expectSuccess();
            }
        }

        /**
         * Of a ledger: itself, and what is open. Of an entry: itself, what is open, whether there is a document behind it
         * and whether it books fees; then the document and its figures, or the fees of the month and all their entries. Of
         * a document: itself, its figures, its entry. Of a charge: itself, the tariffs, its entries. Of a meter: itself,
         * and what used it.
         */
        @ParameterizedTest
        @CsvSource({
            "ledger, " + LEDGER + ", 2",
            "entry, " + FEES + ", 6",
            "entry, " + WATER + ", 6",
            "document, " + INVOICE + ", 2",
            "document, " + SETTLEMENT + ", 3",
            "charge, 960001, 3",
            "meter, " + METER + ", 4"
        })
        void asMuchIsAskedAsThereIsToKnow(String kind, String id, int statements) throws IOException, SQLException {
            int before = central.questions();
            why(kind, id);
            assertThat(central.questions() - before).isEqualTo(statements);
        }

        @Test
        void aSettlementIsItsMediaAndItsReadingsLeadToTheMeter() {
            JsonNode why = why("entry", WATER);
            assertThat(topics(why)).containsExactly("books", "documents");
            JsonNode settlement = of(why, "documents");
            assertThat(settlement.toString()).contains("44.10", "ZW-960001", "10.000", "15.500", "5.500", "m³");
            assertThat(settlement.get("difference").isNull()).isTrue();
            assertThat(addresses(settlement, "parts")).contains("/meters?meter=" + METER);
            assertThat(customer.get("/api/meters/items/" + METER).status()).isEqualTo(200);
            assertThat(addresses(settlement, "leads"))
                    .containsExactly("/documents?document=" + SETTLEMENT, "/why?ledger=" + LEDGER);
        }

        @Test
        void aDocumentLeadsToTheEntryItWasBookedByAndSaysWhenTheAmountsDiffer() {
            JsonNode why = why("document", INVOICE);
            assertThat(topics(why)).containsExactly("documents", "books");
            assertThat(addresses(of(why, "books"), "parts")).containsExactly("/why?entry=" + BILLED);
            JsonNode entry = why("entry", BILLED);
            assertThat(of(entry, "documents").get("facts").toString()).contains("why.booked-otherwise", "-5.00");
        }

        @Test
        void whatTheDataDoNotTellIsSaid() {
            JsonNode why = why("entry", LOST);
            assertThat(topics(why)).containsExactly("books");
            assertThat(why.get("missing").toString()).isEqualTo("[{\"topic\":\"fees\",\"reason\":\"nothing-known\"}]");
            assertThat(why("entry", PAYMENT).get("missing")).isEmpty();
        }

        @Test
        void nothingIsTheOthers() {
            String unknown = other.get("/api/why?kind=entry&id=none").body();
            for (String matter : List.of(
                    "ledger&id=" + LEDGER,
                    "entry&id=" + FEES,
                    "entry&id=" + WATER,
                    "document&id=" + SETTLEMENT,
                    "document&id=" + INVOICE,
                    "charge&id=960001",
                    "meter&id=" + METER)) {
                Answer answer = other.get("/api/why?kind=" + matter);
                assertThat(answer.status()).as(matter).isEqualTo(404);
                assertThat(answer.body()).as(matter).isEqualTo(unknown);
            }
        }

        @Test
        void aDocumentThatIsRecalledExplainsNothingFromTheNextRequestOn() throws SQLException {
            int id = 960_010;
            documents.addPdf(id, CUSTOMER, "FV", "FV/960010", FIRST);
            book(96_000_010, FIRST.minusMonths(6), "KOR", "Cofnięta", "1.00", "0.00");
            erp.update("update ZAPISY set ID_DOK = ? where ID_ZAP = ?", id, 96_000_010);
            try {
                assertThat(topics(why("entry", 96_000_010))).contains("documents");
                server.console()
                        .run("ebok:documents-recall --document " + id + " --reason Pomyłka --execute")
                        .expectSuccess();
                JsonNode after = why("entry", 96_000_010);
                assertThat(topics(after)).containsExactly("books");
                assertThat(after.get("missing").toString()).contains("documents", "nothing-known");
                assertThat(customer.get("/api/why?kind=document&id=" + id).status())
                        .isEqualTo(404);
            } finally {
                erp.update("delete from ZAPISY where ID_ZAP = ?", 96_000_010);
            }
        }

        @Test
        void everyBalanceOfTheErpIsExplainedToTheGrosz() throws SQLException {
            List<String> ledgers = new ArrayList<>();
            List<String> entries = new ArrayList<>();
            for (String number : erp.rows("select trim(SYMBOL) from KONTRAHENCI where ID_KONTR <= 12").stream()
                    .map(row -> row.get(0))
                    .toList()) {
                PortalClient one = portal.customer(number);
                for (JsonNode ledger : one.get("/api/finance/ledgers").json().get("ledgers")) {
                    String id = ledger.get("id").asText();
                    ledgers.add(id);
                    JsonNode balance =
                            of(one.get("/api/why?kind=ledger&id=" + id).json(), "books");
                    assertThat(balance.get("amount").asText())
                            .isEqualTo(
                                    erp.ask("select cast(coalesce(sum(WINIEN - MA), 0) as numeric(14, 2)) from ZAPISY"
                                            + " where ID_KART = " + id));
                    assertThat(balance.get("difference").isNull()).as(id).isTrue();
                    for (String href : addresses(balance, "parts")) {
                        if (!href.equals("null")) {
                            String entry = href.substring(href.indexOf('=') + 1);
                            entries.add(entry);
                            assertThat(one.get("/api/why?kind=entry&id=" + entry)
                                            .json()
                                            .get("explanations"))
                                    .isNotEmpty();
                        }
                    }
                }
            }
            assertThat(ledgers)
                    .containsExactlyInAnyOrderElementsOf(
                            erp.rows("select ID_KART from KARTOTEKI where ID_KONTR <= 12").stream()
                                    .map(row -> row.get(0))
                                    .toList())
                    .isNotEmpty();
            assertThat(entries).isNotEmpty();
        }

        @Test
        void whatIsNoMatterIsSaidWithItsField() {
            for (String wrong : List.of("kind=nothing&id=1", "kind=ENTRY&id=1", "id=1")) {
                Answer answer = customer.get("/api/why?" + wrong);
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.json().get("field").asText()).isEqualTo("kind");
            }
            for (String wrong :
                    List.of("kind=entry", "kind=entry&id=", "kind=entry&id=" + "x".repeat(201), "kind=entry&id=%00")) {
                Answer answer = customer.get("/api/why?" + wrong);
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.json().get("field").asText()).isEqualTo("id");
            }
            assertThat(server.visitor().get("/api/why?kind=entry&id=1").status())
                    .isEqualTo(401);
        }
    }
}
