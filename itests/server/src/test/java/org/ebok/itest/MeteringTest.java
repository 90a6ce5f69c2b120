package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What meters measured, against the year before, the building and the usual month; of one flat and of a company with many. */
@WithServers
class MeteringTest {

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/Warsaw"));

    /** The first month of the latest quarter that is over. */
    private static final YearMonth QUARTER =
            NOW.minusMonths((NOW.getMonthValue() - 1) % 3).minusMonths(3);

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

        private static final int ID = 941_000;
        private static final int HOT_WATER = ID;
        private static final int COLD_WATER = ID + 1;
        private static final int NEIGHBOURS = 6;

        private static final int COMPANY = 942_000;
        private static final int UNITS = 100;
        private static final int METERS_EACH = 3;
        private static final int LEAKING = COMPANY + 90 * METERS_EACH;

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private NadmorskaPortal portal;
        private PortalClient customer;
        private PortalClient company;
        private int readings = ID;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "metering." + central.getClass().getSimpleName(), Map.of());
            addFlat();
            addNeighbours();
            addCompany();
            customer = portal.customer("K" + ID);
            company = portal.customer("K" + COMPANY);
        }

        @AfterAll
        void takeTheCentreAway() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        /** A flat with as many m³ of hot water in each month as the month is old, and one with a leak of cold water. */
        private void addFlat() throws SQLException {
            erp.update(
                    "insert into BUDYNKI (ID_BUD, ULICA, NR, KOD, MIASTO) values (?, 'Zdalna', '1', '81-001', 'G')",
                    ID);
            hold(ID, "Zdalna", List.of(ID));
            erp.updateAll(
                    METER,
                    List.of(
                            List.of(
                                    HOT_WATER,
                                    ID,
                                    "CW",
                                    "CW-941000",
                                    "m3",
                                    NOW.minusMonths(24).atDay(1)),
                            List.of(
                                    COLD_WATER,
                                    ID,
                                    "ZW",
                                    "ZW-941001",
                                    "m3",
                                    NOW.minusMonths(24).atDay(1))));
            List<List<?>> rows = new ArrayList<>();
            BigDecimal hot = new BigDecimal("10.000");
            BigDecimal cold = new BigDecimal("20.000");
            for (int months = 15; months >= 1; months--) {
                hot = hot.add(new BigDecimal(months + ".500"));
                cold = cold.add(new BigDecimal(months == 1 ? "12.500" : "3.000"));
                rows.add(reading(HOT_WATER, NOW.minusMonths(months).atEndOfMonth(), hot, "R"));
                rows.add(reading(COLD_WATER, NOW.minusMonths(months).atEndOfMonth(), cold, "R"));
            }
            erp.updateAll(READING, rows);
        }

        /** Six more flats, which use 3, 6 and up to 18 m³ of hot water in a quarter: 3.5 a month on the average. */
        private void addNeighbours() throws SQLException {
            List<List<?>> flats = new ArrayList<>();
            List<List<?>> meters = new ArrayList<>();
            List<List<?>> rows = new ArrayList<>();
            for (int i = 1; i <= NEIGHBOURS; i++) {
                int id = ID + 10 + i;
                flats.add(List.of(id, ID, String.valueOf(i)));
                meters.add(List.of(
                        id, id, "CW", "CW-" + id, "m3", QUARTER.minusYears(1).atDay(1)));
                rows.add(reading(id, QUARTER.atDay(1), new BigDecimal("100.000"), "I"));
                rows.add(reading(id, QUARTER.plusMonths(3).atDay(1), new BigDecimal(100 + 3 * i + ".000"), "I"));
            }
            erp.updateAll(FLAT, flats);
            erp.updateAll(METER, meters);
            erp.updateAll(READING, rows);
        }

        /** A hundred flats of one company with three meters each; one of the last has a leak. */
        private void addCompany() throws SQLException {
            List<List<?>> meters = new ArrayList<>();
            List<List<?>> rows = new ArrayList<>();
            List<List<?>> charges = new ArrayList<>();
            List<Integer> flats =
                    IntStream.range(0, UNITS).mapToObj(i -> COMPANY + i).toList();
            hold(COMPANY, "Zarządca", flats);
            for (int flat : flats) {
                for (String medium : List.of("ZW", "CW", "CO")) {
                    int meter = COMPANY + meters.size();
                    meters.add(List.of(
                            meter,
                            flat,
                            medium,
                            medium + meter,
                            medium.equals("CO") ? "GJ" : "m3",
                            NOW.minusMonths(24).atDay(1)));
                    BigDecimal value = BigDecimal.TEN;
                    for (int months = 15; months >= 1; months--) {
                        value = value.add(meter == LEAKING && months == 1 ? BigDecimal.TEN : BigDecimal.ONE);
                        rows.add(reading(meter, NOW.minusMonths(months).atEndOfMonth(), value, "R"));
                    }
                }
                for (int component = 1; component <= 6; component++) {
                    charges.add(List.of(
                            COMPANY + charges.size(),
                            flat,
                            component,
                            NOW.minusMonths(6).atDay(1)));
                }
            }
            erp.updateAll(METER, meters);
            erp.updateAll(READING, rows);
            erp.updateAll(
                    "insert into NALICZENIA (ID_NAL, ID_LOK, ID_SKL, ILOSC, STAWKA, KWOTA, OD)"
                            + " values (?, ?, ?, 10, 2, 20, ?)",
                    charges);
        }

        private static final String FLAT =
                "insert into LOKALE (ID_LOK, ID_BUD, NR_LOKALU, RODZAJ, POW) values (?, ?, ?, 'M', 50)";
        private static final String METER = "insert into LICZNIKI (ID_LICZ, ID_LOK, MEDIUM, NR_FABR, JM, CYFRY, MONTAZ)"
                + " values (?, ?, ?, ?, ?, 5, ?)";
        private static final String READING =
                "insert into ODCZYTY (ID_ODCZ, ID_LICZ, DATA, WARTOSC, ZRODLO) values (?, ?, ?, ?, ?)";

        private void hold(int id, String name, List<Integer> flats) throws SQLException {
            erp.addCustomer(id, "K" + id, name);
            erp.addLedger(id, id, "Mieszkanie", null);
            erp.updateAll(
                    FLAT,
                    List.copyOf(flats.stream()
                            .map(flat -> List.of(flat, id == ID ? ID : 1, "L" + flat))
                            .toList()));
            erp.updateAll(
                    "insert into LOKALE_KONTR (ID_LOK, ID_KONTR, TYTUL, LICZBA_OSOB, OD, ID_KART)"
                            + " values (?, ?, 'NAJM', 2, ?, ?)",
                    List.copyOf(flats.stream()
                            .map(flat -> List.of(flat, id, NOW.minusMonths(20).atDay(1), id))
                            .toList()));
        }

        private List<?> reading(int meter, LocalDate day, BigDecimal value, String source) {
            return List.of(readings++, meter, day, value, source);
        }

        private JsonNode monthly(PortalClient client, YearMonth month) {
            return client.get("/api/meters/monthly?month=" + month).json().get("supplies");
        }

        @Test
        void theMonthlyInformationAndTheFileOfMonthsAreWhatTheMeterMeasured() {
            JsonNode supply = monthly(customer, NOW.minusMonths(1)).get(0);
            assertThat(supply.get("medium").asText()).isEqualTo("hot-water");
            assertThat(supply.get("meters").get(0).asText()).isEqualTo("CW-941000");
            assertThat(supply.get("amount").asText()).isEqualTo("1.500");
            assertThat(supply.get("monthBefore").asText()).isEqualTo("2.500");
            assertThat(supply.get("yearBefore").asText()).isEqualTo("13.500");
            assertThat(monthly(customer, NOW.minusMonths(22)))
                    .as("before the customer's own time")
                    .isEmpty();
            String months = new String(
                    customer.download("/api/meters/items/" + HOT_WATER + "/months.csv?lang=pl")
                            .body(),
                    StandardCharsets.UTF_8);
            assertThat(months).contains(NOW.minusMonths(1) + ";1,500;", NOW.minusMonths(13) + ";13,500;");
        }

        @Test
        void theBuildingIsComparedWithUnlessSomebodyCouldBeRecognised() throws SQLException {
            for (int i = 0; i < 3; i++) {
                JsonNode supply = monthly(customer, QUARTER.plusMonths(i)).get(0);
                assertThat(supply.get("average").asText()).isEqualTo("3.500");
                assertThat(supply.get("averageOf").asInt()).isEqualTo(NEIGHBOURS);
            }
            assertThat(averages()).containsExactly("3.500", "3.500", "3.500");

            erp.update("delete from ODCZYTY where ID_LICZ = ? and DATA = ?", ID + 11, QUARTER.atDay(1));
            try {
                JsonNode supply = monthly(customer, QUARTER).get(0);
                assertThat(supply.get("average").isNull()).isTrue();
                assertThat(supply.get("averageOf").isNull()).isTrue();
                assertThat(averages()).isEmpty();
            } finally {
                erp.updateAll(READING, List.of(reading(ID + 11, QUARTER.atDay(1), new BigDecimal("100.000"), "I")));
            }
        }

        private List<String> averages() {
            List<String> averages = new ArrayList<>();
            for (JsonNode month :
                    customer.get("/api/meters/items/" + HOT_WATER).json().get("months")) {
                if (!month.get("average").isNull()) {
                    assertThat(YearMonth.parse(month.get("month").asText())).isBetween(QUARTER, QUARTER.plusMonths(2));
                    averages.add(month.get("average").asText());
                }
            }
            return averages;
        }

        @Test
        void aLeakIsSaidWithItsReasonOnItsPageAndOnTheStartPageInBothLanguages(Chromium chromium) {
            JsonNode leak =
                    customer.get("/api/meters/items/" + COLD_WATER).json().at("/meter/leak");
            assertThat(leak.get("times").asText()).isEqualTo("4.1");
            assertThat(leak.get("amount").asText()).isEqualTo("12.500");
            assertThat(leak.get("usual").asText()).isEqualTo("3.000");
            try (Window polish = chromium.open(server, Look.ON_A_PHONE);
                    Window english = chromium.open(server, Look.ON_A_PHONE)) {
                polish.as(customer).in("pl");
                english.as(customer).in("en");
                assertThat(polish.go("/").page().locator("main")).containsText("Możliwy wyciek");
                assertThat(english.go("/").page().locator("main")).containsText("Possible leak");
                english.page().getByText("Check the meter").click();
                assertThat(english.page().locator("main")).containsText("4.1 times as much");
                assertThat(polish.go("/meters?meter=" + COLD_WATER).page().locator("main"))
                        .containsText("4,1 razy");
                assertThat(polish.complaints()).isEmpty();
                assertThat(english.complaints()).isEmpty();
            }
        }

        @Test
        void theMonthlyInformationPrintsOnOneSheet(Chromium chromium) throws IOException {
            try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
                window.as(customer).in("pl").go("/meters?monthly=" + QUARTER);
                try (PDDocument sheet = Loader.loadPDF(window.print("monthly"))) {
                    assertThat(sheet.getNumberOfPages()).isEqualTo(1);
                    assertThat(new PDFTextStripper().getText(sheet))
                            .contains("CW-941000", "3,5", "art. 45c")
                            .doesNotContain("Drukuj");
                }
            }
        }

        @Test
        void hundredsOfMetersComeByPagesWithThreeQuestionsEach() throws SQLException, IOException {
            Set<String> seen = new HashSet<>();
            String next = "";
            while (next != null) {
                int before = central.questions();
                JsonNode page = company.get("/api/meters/items" + next).json();
                assertThat(central.questions() - before).isEqualTo(3);
                page.get("meters")
                        .forEach(meter ->
                                assertThat(seen.add(meter.get("id").asText())).isTrue());
                next = page.get("next").isNull()
                        ? null
                        : "?after=" + page.get("next").asText();
            }
            assertThat(seen).hasSize(UNITS * METERS_EACH);
            int before = central.questions();
            assertThat(monthly(company, NOW.minusMonths(1))).hasSize(UNITS * 2);
            assertThat(central.questions() - before).isEqualTo(4);
        }

        @Test
        void aLeakIsFoundAmongHundredsOfMeters() {
            List<String> links = new ArrayList<>();
            company.get("/api/start")
                    .json()
                    .get("tiles")
                    .forEach(tile -> links.add(tile.at("/link/href").asText()));
            assertThat(links).contains("/meters?meter=" + LEAKING);
        }

        @Test
        void theChargesOfAHundredPlacesComeByPagesWithTheirSum() throws SQLException, IOException {
            List<String> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                int before = central.questions();
                JsonNode month = company.get("/api/charges/month?limit=40&month=" + NOW + next)
                        .json();
                assertThat(central.questions() - before).isEqualTo(2);
                assertThat(month.get("sums").toString())
                        .isEqualTo("[{\"currency\":\"PLN\",\"sum\":\"12000.00\",\"places\":100}]");
                assertThat(month.get("bills"))
                        .allMatch(bill -> bill.get("sum").asText().equals("120.00"));
                month.get("bills")
                        .forEach(bill -> seen.add(bill.at("/place/premises").asText()));
                next = month.get("next").isNull()
                        ? null
                        : "&after=" + month.get("next").asText();
            }
            assertThat(seen).hasSize(UNITS).doesNotHaveDuplicates();
        }

        @Test
        void aPageOfManyPlacesGoesOnByKeyboard(Chromium chromium) {
            try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
                Page page = window.as(company).in("pl").go("/charges").page();
                assertThat(page.locator(".charges-together")).containsText("Razem za 100 miejsc: 12\u00a0000,00");
                assertThat(page.locator(".charges-bill")).hasCount(50);
                page.getByText("Pokaż dalsze miejsca").press("Enter");
                assertThat(page.locator(".charges-bill")).hasCount(UNITS);
                assertThat(page.getByText("Pokaż dalsze miejsca")).hasCount(0);
                Soundness.assertSound(window, Look.ON_A_DESKTOP);
            }
        }
    }
}
