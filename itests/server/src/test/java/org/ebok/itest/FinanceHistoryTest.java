package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.ebok.itest.fixture.AgedDebt;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.BankAccounts;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.Filtered;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What finance says of a ledger is what the ERP's own tables say, counted once more by the test. */
@WithServers
class FinanceHistoryTest {

    private static final String LEDGERS = "/api/finance/ledgers";

    /** A customer that the tests book for: the first ledger has every kind of entry and odd texts. */
    private static final String MADE = "K900001";

    /** One of the ERP's own who gets invoices. */
    private static final String INVOICED = "K000001";

    private static final int MADE_ID = 900_001;
    private static final String EVERYTHING = "900001";
    private static final int LONG = 900_002;
    private static final int LONG_ENTRIES = 4_321;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final LocalDate FIRST_DAY = TODAY.minusDays(420);

    private static final List<String> TEXTS = List.of(
            "Opłata za WODĘ i ścieki",
            "dopłata za wodę",
            "ŁÓŻKO w piwnicy, ĄĆĘŃŚŹŻ",
            "=HYPERLINK(\"http://obcy.example\";\"Kliknij\")",
            "+48 501 001 007",
            "-5% rabatu",
            "@SUM(1;2)",
            "\t=1+1",
            "100% zaliczki",
            "a_b!c",
            "Pismo \"pilne\"; do p. O'Brien",
            "wiersz pierwszy\nwiersz drugi\r\nwiersz trzeci",
            "<b>Pogrubione</b> & <script>alert(1)</script>");

    private static final List<String> KINDS = List.of("NAL", "NAL", "WPL", "KOR", "ODS", "ZZZZ", "WPL");

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

    static Stream<Filtered> filters() {
        String middle = FIRST_DAY.plusDays(100).toString();
        String later = FIRST_DAY.plusDays(230).toString();
        Stream<Filtered> days = Stream.of(
                new Filtered("", "", "", ""),
                new Filtered(middle, "", "", ""),
                new Filtered("", middle, "", ""),
                new Filtered(middle, later, "", ""),
                new Filtered(FIRST_DAY.toString(), FIRST_DAY.toString(), "", ""),
                new Filtered("1900-01-01", "1900-12-31", "", ""),
                new Filtered("0001-01-01", "9999-12-31", "", ""),
                new Filtered(middle, later, "payment", ""),
                new Filtered(middle, "", "charge", "wod"));
        Stream<Filtered> kinds = Stream.of("charge", "payment", "correction", "interest", "opening", "other")
                .map(kind -> new Filtered("", "", kind, ""));
        Stream<Filtered> texts = Stream.of(
                        "wodę",
                        "WODĘ",
                        "łóżko",
                        "ŚCIEKI",
                        "ąćęńśźż",
                        "Zaliczk",
                        "%",
                        "_",
                        "!",
                        "a_b!C",
                        "\"PILNE\"",
                        "o'brien",
                        ";",
                        "<SCRIPT>",
                        "=hyper",
                        "nie ma takich słów")
                .map(text -> new Filtered("", "", "", text));
        return Stream.of(days, kinds, texts).flatMap(each -> each);
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private NadmorskaPortal portal;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            String name = "history." + central.getClass().getSimpleName();
            portal = NadmorskaPortal.connect(server, central, name, Map.of());
            erp.addCustomer(MADE_ID, MADE, "Gżegżółka");
            erp.addLedger(MADE_ID, MADE_ID, "Mieszkanie", BankAccounts.ofNumber(MADE_ID));
            erp.addLedger(LONG, MADE_ID, "Garaż", BankAccounts.ofNumber(LONG));
            erp.book(everything());
        }

        @AfterAll
        void stopTheDatabase() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        /** Some days have several entries, and one of them was booked back: its number is out of the order of days. */
        private static List<Erp.Entry> everything() {
            List<Erp.Entry> entries = new ArrayList<>();
            entries.add(entry(MADE_ID, 0, FIRST_DAY, "BO", "Bilans otwarcia", "312.07", "0.00"));
            for (int i = 1; i <= 130; i++) {
                String kind = KINDS.get(i % KINDS.size());
                String text = TEXTS.get(i % TEXTS.size());
                LocalDate day = FIRST_DAY.plusDays(i / 3 * 9L);
                String amount =
                        new BigDecimal(1000 + 137 * (i % 29)).movePointLeft(2).toPlainString();
                boolean paid = kind.equals("WPL");
                String debit = paid ? "0.00" : kind.equals("KOR") ? "-" + amount : amount;
                entries.add(entry(MADE_ID, i, day, kind, text, debit, paid ? amount : "0.00"));
            }
            entries.add(entry(MADE_ID, 131, FIRST_DAY.plusDays(50), "NAL", "Zaksięgowane wstecz", "77.70", "0.00"));
            return entries;
        }

        private static Erp.Entry entry(
                int ledger, int number, LocalDate day, String kind, String text, String debit, String credit) {
            LocalDate due = kind.equals("NAL") && number % 2 == 0 ? day.plusDays(14) : null;
            return new Erp.Entry(
                    1_000_000 + number, ledger, day, due, kind, text, new BigDecimal(debit), new BigDecimal(credit));
        }

        @ParameterizedTest
        @MethodSource("org.ebok.itest.FinanceHistoryTest#filters")
        void aFilterLeavesWhatTheErpHas(Filtered filter) throws SQLException {
            List<Erp.Entry> entries = erp.entries(EVERYTHING);

            assertThat(pages(EVERYTHING, filter.query(), 9)).isEqualTo(filter.newestFirst(entries));
        }

        @ParameterizedTest
        @MethodSource("org.ebok.itest.FinanceHistoryTest#filters")
        void totalsAreTheSumsOfWhatTheErpHas(Filtered filter) throws SQLException {
            List<Erp.Entry> entries = erp.entries(EVERYTHING);
            List<Filtered.Line> left = filter.newestFirst(entries);

            JsonNode totals = client().get(LEDGERS + "/" + EVERYTHING + "/totals?" + filter.query())
                    .json();

            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(totals.get("count").asInt()).isEqualTo(left.size());
                softly.assertThat(money(totals, "debit"))
                        .isEqualByComparingTo(
                                left.stream().map(Filtered.Line::debit).reduce(BigDecimal.ZERO, BigDecimal::add));
                softly.assertThat(money(totals, "credit"))
                        .isEqualByComparingTo(
                                left.stream().map(Filtered.Line::credit).reduce(BigDecimal.ZERO, BigDecimal::add));
                softly.assertThat(money(totals, "opening")).isEqualByComparingTo(filter.opening(entries));
                softly.assertThat(money(totals, "closing")).isEqualByComparingTo(filter.closing(entries));
                softly.assertThat(totals.get("firstBookedOn").asText()).isEqualTo(FIRST_DAY.toString());
                softly.assertThat(totals.get("lastBookedOn").asText())
                        .isEqualTo(entries.get(entries.size() - 1).bookedOn().toString());
            });
        }

        @Test
        void theNumberOfADocumentIsSearchedToo() throws SQLException {
            PortalClient customer = portal.customer(INVOICED);
            String ledger = ledgersOf(customer).get(0).get("id").asText();
            String expected = erp.ask("select count(*) from ZAPISY Z join DOKUMENTY D on D.ID_DOK = Z.ID_DOK"
                    + " where Z.ID_KART = " + ledger + " and D.NUMER like 'FV/2025/1%'");

            JsonNode page = customer.get(LEDGERS + "/" + ledger + "/entries?text=fv/2025/1")
                    .json();

            assertThat(page.get("entries")).hasSize(Integer.parseInt(expected)).isNotEmpty();
        }

        @Test
        void anEntryBetweenTwoPagesNeitherRepeatsNorHidesOthers() throws SQLException {
            List<Filtered.Line> before = new Filtered("", "", "", "").newestFirst(erp.entries(EVERYTHING));
            String path = LEDGERS + "/" + EVERYTHING + "/entries?limit=5";
            JsonNode first = client().get(path).json();
            erp.book(List.of(entry(MADE_ID, 999, TODAY, "NAL", "Tymczasem", "1.00", "0.00")));
            try {
                JsonNode second = client().get(
                                path + "&after=" + first.get("next").asText())
                        .json();

                assertThat(second.get("entries").findValuesAsText("id"))
                        .isEqualTo(before.subList(5, 10).stream()
                                .map(Filtered.Line::id)
                                .toList());
            } finally {
                erp.update("delete from ZAPISY where ID_ZAP = 1000999");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {MADE, "K000005", "K000011", "K000022", "K000024", "K000167", "K000303"})
        void theAgedPartsAddUpToTheBalanceAndAreThoseOfTheErp(String number) throws SQLException {
            JsonNode answer = portal.customer(number).get(LEDGERS).json();
            LocalDate today = LocalDate.parse(answer.get("today").asText());

            assertThat(answer.get("ledgers")).isNotEmpty();
            for (JsonNode ledger : answer.get("ledgers")) {
                List<Erp.Entry> entries = erp.entries(ledger.get("id").asText());
                Map<String, BigDecimal> parts = new LinkedHashMap<>();
                ledger.at("/balance/aged")
                        .fields()
                        .forEachRemaining(part -> parts.put(
                                part.getKey(), new BigDecimal(part.getValue().asText())));

                BigDecimal overpaid = parts.get("overpaid");
                BigDecimal owed = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(owed.subtract(overpaid).subtract(overpaid))
                        .isEqualByComparingTo(money(ledger.get("balance"), "amount"))
                        .isEqualByComparingTo(new Filtered("", "", "", "").closing(entries));
                assertThat(parts).isEqualTo(AgedDebt.of(entries, today));
                assertThat(money(ledger.get("balance"), "overdue"))
                        .isEqualByComparingTo(owed.subtract(overpaid).subtract(parts.get("notDue")));
            }
        }

        @Test
        void theDayIsTheOperators() {
            assertThat(client().get(LEDGERS).json().get("today").asText())
                    .isIn(TODAY.toString(), TODAY.plusDays(1).toString());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/900001/entries?from=2026-01-01&to=2026-12-31&kind=charge&text=wod%C4%99",
                    "/900001/totals",
                    "/900001/totals?from=2026-01-01&to=2026-12-31&kind=charge&text=wod%C4%99"
                })
        void aQuestionIsOneStatement(String path) throws IOException, SQLException {
            assertThat(questions(LEDGERS + path)).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"statement.csv", "statement.pdf"})
        void aStatementIsAHandfulOfQuestions(String file) throws IOException, SQLException {
            assertThat(questions(LEDGERS + "/900001/" + file)).isLessThanOrEqualTo(3);
        }

        @Test
        void aLongLedgerIsWholeOnPaper() throws IOException, SQLException {
            erp.book(IntStream.rangeClosed(1, LONG_ENTRIES)
                    .mapToObj(i -> entry(
                            LONG,
                            10_000 + i,
                            TODAY.minusDays((LONG_ENTRIES - i) / 10),
                            i % 2 == 0 ? "WPL" : "NAL",
                            "Zapis nr " + i,
                            i % 2 == 0 ? "0.00" : "12.34",
                            i % 2 == 0 ? "12.30" : "0.00"))
                    .toList());
            try {
                String path = LEDGERS + "/" + LONG + "/statement.";
                String balance = ledger(LONG).at("/balance/amount").asText();
                int before = central.questions();

                List<CSVRecord> csv = csv(client().download(path + "csv"));

                assertThat(central.questions() - before).isLessThanOrEqualTo(3 + LONG_ENTRIES / 1000);
                assertThat(csv.stream().skip(1).map(line -> line.get(3)))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, LONG_ENTRIES)
                                .mapToObj(i -> "Zapis nr " + i)
                                .toList());
                assertThat(csv.get(LONG_ENTRIES).get(7)).isEqualTo(balance.replace('.', ','));

                HttpResponse<byte[]> pdf = client().download(path + "pdf");

                assertExpectedLength(pdf);
                assertThat(text(pdf.body()))
                        .contains("Łucja Gżegżółka", MADE, "Zapis nr 1 ", "Zapis nr " + LONG_ENTRIES + " ")
                        .contains("do zapłaty " + balance.replace('.', ',') + "\u00A0zł");
            } finally {
                erp.update("delete from ZAPISY where ID_KART = ?", LONG);
            }
        }

        @Test
        void aStatementIsAFileToKeepAndNotToCache() throws IOException {
            for (String type : List.of("csv", "pdf")) {
                String name = "wyciag-204-900001-" + TODAY + "." + type;
                HttpResponse<byte[]> answer = client().download(LEDGERS + "/" + EVERYTHING + "/statement." + type);
                SoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(header(answer, "Content-Disposition"))
                            .isEqualTo("attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name);
                    softly.assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                    softly.assertThat(header(answer, "Cache-Control")).contains("no-store");
                    softly.assertThat(header(answer, "Content-Type"))
                            .startsWith(type.equals("csv") ? "text/csv" : "application/pdf");
                });
                assertExpectedLength(answer);
            }
        }

        @Test
        void aFilteredStatementHoldsWhatThePageShows() throws IOException, SQLException {
            Filtered filter = new Filtered(FIRST_DAY.plusDays(100).toString(), "", "charge", "");
            List<Filtered.Line> left = new ArrayList<>(filter.newestFirst(erp.entries(EVERYTHING)));
            Collections.reverse(left);
            String path = LEDGERS + "/" + EVERYTHING + "/statement.";

            List<CSVRecord> csv = csv(client().download(path + "csv?" + filter.query()));

            assertThat(csv.stream().skip(1).map(line -> line.get(7).replace(',', '.')))
                    .containsExactlyElementsOf(left.stream()
                            .map(line -> line.balanceAfter().toPlainString())
                            .toList());
        }

        @Test
        void textsOfTheErpAreNoFormulasAndNoMarkupInAFile() throws IOException, SQLException {
            List<String> booked = erp.entries(EVERYTHING).stream()
                    .map(entry -> entry.text().strip())
                    .toList();

            List<CSVRecord> csv = csv(client().download(LEDGERS + "/" + EVERYTHING + "/statement.csv"));

            List<String> written = csv.stream().skip(1).map(line -> line.get(3)).toList();
            assertThat(written).noneMatch(text -> text.matches("(?s)[=+\\-@\\t\\r\\n].*"));
            assertThat(written.stream().map(text -> text.startsWith("'") ? text.substring(1) : text))
                    .containsExactlyElementsOf(booked);
            assertThat(csv).allSatisfy(line -> assertThat(line).hasSize(9));
            assertThat(text(client().download(LEDGERS + "/" + EVERYTHING + "/statement.pdf")
                            .body()))
                    .contains("Łucja Gżegżółka", "<b>Pogrubione</b>", "Pismo \"pilne\"; do p. O'Brien");
        }

        @ParameterizedTest
        @CsvSource({
            "from=2026-02-30, from",
            "from=jutro, from",
            "to=2026-1-1, to",
            "from=2026-02-01&to=2026-01-31, to",
            "kind=CHARGE, kind",
            "kind=rachunek, kind"
        })
        void aWrongFilterIsNamed(String query, String field) {
            for (String what : List.of("entries", "totals", "statement.csv", "statement.pdf")) {
                Answer answer = client().get(LEDGERS + "/" + EVERYTHING + "/" + what + "?" + query);

                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.problemCode()).isEqualTo("bad-request");
                assertThat(answer.json().get("field").asText()).isEqualTo(field);
            }
        }

        @Test
        void anUnknownCurrencyTakesTheAmountsOfOneLedgerAlone() throws SQLException {
            erp.update("update KARTOTEKI set WALUTA = 'ZZX' where ID_KART = ?", LONG);
            try {
                JsonNode broken = ledger(LONG);
                JsonNode sound = ledger(MADE_ID);

                assertThat(broken.get("problem").toString())
                        .isEqualTo("{\"code\":\"central-data\",\"field\":\"currency\"}");
                assertThat(broken.get("balance").isNull()).isTrue();
                assertThat(broken.get("transfer").isNull()).isTrue();
                assertThat(sound.get("problem").isNull()).isTrue();
                assertThat(sound.at("/balance/amount").isTextual()).isTrue();
                for (String file : List.of("statement.csv", "statement.pdf")) {
                    Answer answer = client().get(LEDGERS + "/" + LONG + "/" + file);
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.problemCode()).isEqualTo("central-data");
                    assertThat(answer.json().get("field").asText()).isEqualTo("currency");
                }
                for (String path : List.of("entries", "totals", "transfer-code.svg")) {
                    assertThat(client().get(LEDGERS + "/" + LONG + "/" + path).status())
                            .isLessThan(500);
                }
                assertThat(client().get("/api/start").json().get("unavailable")).isEmpty();
            } finally {
                erp.update("update KARTOTEKI set WALUTA = 'PLN' where ID_KART = ?", LONG);
            }
            assertThat(ledger(LONG).get("problem").isNull()).isTrue();
        }

        private PortalClient client() {
            return portal.customer(MADE);
        }

        private static JsonNode ledgersOf(PortalClient customer) {
            return customer.get(LEDGERS).json().get("ledgers");
        }

        private JsonNode ledger(int id) {
            for (JsonNode ledger : ledgersOf(client())) {
                if (ledger.get("id").asInt() == id) {
                    return ledger;
                }
            }
            throw new AssertionError("No ledger " + id);
        }

        private List<Filtered.Line> pages(String ledger, String query, int limit) {
            String path = LEDGERS + "/" + ledger + "/entries?limit=" + limit + query;
            List<Filtered.Line> lines = new ArrayList<>();
            JsonNode page = client().get(path).json();
            while (true) {
                page.get("entries")
                        .forEach(entry -> lines.add(new Filtered.Line(
                                entry.get("id").asText(),
                                money(entry, "debit"),
                                money(entry, "credit"),
                                money(entry, "balanceAfter"))));
                if (page.get("next").isNull()) {
                    return lines;
                }
                assertThat(page.get("entries")).hasSize(limit);
                page = client().get(path + "&after=" + page.get("next").asText())
                        .json();
            }
        }

        /** How many statements a request takes when it is not the first of its kind. */
        private int questions(String path) throws IOException, SQLException {
            client().get(path);
            int before = central.questions();
            assertThat(client().get(path).status()).isEqualTo(200);
            return central.questions() - before;
        }

        private static BigDecimal money(JsonNode node, String field) {
            return new BigDecimal(node.get(field).asText());
        }

        private static String header(HttpResponse<byte[]> answer, String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        /** A progress bar may end a little early or late, but not by half. */
        private static void assertExpectedLength(HttpResponse<byte[]> answer) {
            assertThat(Double.parseDouble(header(answer, "X-EBOK-Expected-Length")) / answer.body().length)
                    .isBetween(0.5, 2.0);
        }

        private static List<CSVRecord> csv(HttpResponse<byte[]> answer) throws IOException {
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(text).startsWith("\uFEFF");
            CSVFormat format = CSVFormat.Builder.create()
                    .setDelimiter(';')
                    .setRecordSeparator("\r\n")
                    .get();
            return format.parse(new StringReader(text.substring(1))).getRecords();
        }

        private static String text(byte[] pdf) throws IOException {
            String file = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(file).startsWith("%PDF-");
            assertThat(file.stripTrailing()).endsWith("%%EOF");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
