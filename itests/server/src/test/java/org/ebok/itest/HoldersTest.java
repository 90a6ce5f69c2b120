package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Erp;
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

/** Premises and charges follow the title: they are there for who holds, of the time in which they hold. */
@WithServers
class HoldersTest {

    private static final String PREMISES = "/api/premises/items";
    private static final String MONTH = "/api/charges/month";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final YearMonth NOW = YearMonth.from(TODAY);

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

        private static final int FLAT = 940_001;
        private static final int METER = 940_001;
        private static final int BEFORE = 940_001;
        private static final int AFTER = 940_002;

        private final PortalServer server;
        private final CentralDatabase central;
        private final Erp erp;
        private NadmorskaPortal portal;
        private PortalClient before;
        private PortalClient after;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        /** A flat that changes hands with this month: the first holder until its eve, the second from its first day on. */
        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(
                    server, central, "holders." + central.getClass().getSimpleName(), Map.of());
            erp.addCustomer(BEFORE, "K940001", "Poprzednia");
            erp.addCustomer(AFTER, "K940002", "Następna");
            erp.update(
                    "insert into LOKALE (ID_LOK, ID_BUD, NR_LOKALU, RODZAJ, POW, POW_OGRZ, KONDYGNACJA)"
                            + " values (?, 1, '7', 'M', 50.50, 49.00, 2)",
                    FLAT);
            hold(BEFORE, NOW.atDay(1).minusYears(2), NOW.atDay(1).minusDays(1));
            hold(AFTER, NOW.atDay(1), null);
            charge(
                    940_001,
                    1,
                    "50.5000",
                    "2.0000",
                    "101.00",
                    NOW.atDay(1).minusYears(3),
                    NOW.atDay(1).minusMonths(3).minusDays(1));
            charge(940_002, 1, "50.5000", "3.0000", "151.50", NOW.atDay(1).minusMonths(3), null);
            charge(940_003, 6, "2.0000", "36.0000", "70.00", NOW.atDay(1).minusYears(3), null);
            erp.update(
                    "insert into LICZNIKI (ID_LICZ, ID_LOK, MEDIUM, NR_FABR, JM, CYFRY, MONTAZ)"
                            + " values (?, ?, 'ZW', 'ZW-940001', 'm3', 5, ?)",
                    METER,
                    FLAT,
                    NOW.atDay(1).minusYears(3));
            reading(940_001, NOW.atDay(1).minusYears(3), "1.000");
            reading(940_002, NOW.atDay(1).minusMonths(2), "99990.000");
            reading(940_003, NOW.atDay(1).minusDays(1), "5.500");
            reading(940_004, NOW.atDay(1), "6.000");
            before = portal.customer("K940001");
            after = portal.customer("K940002");
        }

        @AfterAll
        void takeTheCentreAway() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        private void reading(int id, LocalDate day, String value) throws SQLException {
            erp.update(
                    "insert into ODCZYTY (ID_ODCZ, ID_LICZ, DATA, WARTOSC, ZRODLO) values (?, ?, ?, ?, 'I')",
                    id,
                    METER,
                    day,
                    new BigDecimal(value));
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

        private void charge(
                int id, int component, String quantity, String rate, String amount, LocalDate from, LocalDate to)
                throws SQLException {
            erp.update(
                    "insert into NALICZENIA (ID_NAL, ID_LOK, ID_SKL, ILOSC, STAWKA, KWOTA, OD, DO_DNIA)"
                            + " values (?, ?, ?, ?, ?, ?, ?, cast(? as date))",
                    id,
                    FLAT,
                    component,
                    new BigDecimal(quantity),
                    new BigDecimal(rate),
                    new BigDecimal(amount),
                    from,
                    to);
        }

        private static List<JsonNode> bills(PortalClient client, YearMonth month) {
            Answer answer = client.get(MONTH + "?month=" + month);
            assertThat(answer.status()).isEqualTo(200);
            List<JsonNode> bills = new ArrayList<>();
            answer.json().get("bills").forEach(bills::add);
            return bills;
        }

        @Test
        void eachSeesTheirOwnPeriodOfThePremises() {
            JsonNode over = before.get(PREMISES + "/" + FLAT).json().get("holdings");
            JsonNode now = after.get(PREMISES + "/" + FLAT).json().get("holdings");

            assertThat(over).hasSize(1);
            assertThat(over.get(0).get("state").asText()).isEqualTo("over");
            assertThat(over.get(0).get("to").asText())
                    .isEqualTo(NOW.atDay(1).minusDays(1).toString());
            assertThat(now).hasSize(1);
            assertThat(now.get(0).get("state").asText()).isEqualTo("now");
            assertThat(now.get(0).get("area").asText()).isEqualTo("50.50");
            assertThat(now.get(0).get("title").asText()).isEqualTo("rent");
            assertThat(portal.customer("K000002").get(PREMISES + "/" + FLAT).status())
                    .isEqualTo(404);
        }

        @Test
        void aReadingBelowTheLastAndAChargeWithoutATariffAreShownAsTheyAreAndMarked() throws SQLException {
            int meter = 940_009;
            erp.update(
                    "insert into LICZNIKI (ID_LICZ, ID_LOK, MEDIUM, NR_FABR, JM, CYFRY, MONTAZ)"
                            + " values (?, ?, 'ZW', 'ZW-940009', 'm3', 5, ?)",
                    meter,
                    FLAT,
                    NOW.atDay(1).minusMonths(6));
            try {
                for (int i = 0; i < 2; i++) {
                    erp.update(
                            "insert into ODCZYTY (ID_ODCZ, ID_LICZ, DATA, WARTOSC, ZRODLO) values (?, ?, ?, ?, 'I')",
                            940_020 + i,
                            meter,
                            NOW.atDay(1).minusDays(20 - 10L * i),
                            new BigDecimal(i == 0 ? "500.000" : "400.000"));
                }
                JsonNode readings = before.get("/api/meters/items/" + meter + "/readings")
                        .json()
                        .get("readings");
                assertThat(readings.get(0).get("value").asText()).isEqualTo("400.000");
                assertThat(readings.get(0).get("marks").toString()).isEqualTo("[\"wrong\"]");
                assertThat(readings.get(0).get("consumption").asText()).isEqualTo("-100.000");
            } finally {
                erp.update("delete from ODCZYTY where ID_LICZ = ?", meter);
                erp.update("delete from LICZNIKI where ID_LICZ = ?", meter);
            }
            JsonNode charge = bills(after, NOW).get(0).at("/charges/0");
            assertThat(charge.get("tariff").isNull()).isTrue();
            assertThat(after.get("/api/why?kind=charge&id=" + charge.get("id").asText())
                            .body())
                    .contains("why.tariff.none");
        }

        /** The meter was in place in the time of the first holder and is taken away in that of the second. */
        @Test
        void whatBecomesOfAMeterIsTheBusinessOfWhoHoldsThePremisesThen() throws SQLException {
            erp.update("update LICZNIKI set DEMONTAZ = ? where ID_LICZ = ?", NOW.atDay(1), METER);
            try {
                assertThat(after.get("/api/meters/items/" + METER)
                                .json()
                                .findValue("removedOn")
                                .asText())
                        .isEqualTo(NOW.atDay(1).toString());
                assertThat(before.get("/api/meters/items/" + METER)
                                .json()
                                .findValue("removedOn")
                                .isNull())
                        .isTrue();
                assertThat(new String(
                                before.download("/api/my-data/archive.zip").body(), StandardCharsets.ISO_8859_1))
                        .startsWith("PK");
            } finally {
                erp.update("update LICZNIKI set DEMONTAZ = null where ID_LICZ = ?", METER);
            }
        }

        @Test
        void titlesThatOverlapAreShownAsTheyAreAndMarked() throws SQLException {
            assertThat(after.get(PREMISES + "/" + FLAT)
                            .json()
                            .at("/holdings/0/overlapping")
                            .asBoolean())
                    .isFalse();
            hold(AFTER, NOW.atDay(1).plusDays(3), null);
            try {
                JsonNode both = after.get(PREMISES + "/" + FLAT).json().get("holdings");
                assertThat(both).hasSize(2).allMatch(one -> one.get("overlapping")
                        .asBoolean());
                // another one's title is no matter of this customer
                assertThat(before.get(PREMISES + "/" + FLAT)
                                .json()
                                .at("/holdings/0/overlapping")
                                .asBoolean())
                        .isFalse();
            } finally {
                erp.update(
                        "delete from LOKALE_KONTR where ID_LOK = ? and OD = ?",
                        FLAT,
                        NOW.atDay(1).plusDays(3));
            }
        }

        @Test
        void eachSeesTheChargesOfTheirOwnMonths() {
            assertThat(bills(before, NOW)).isEmpty();
            assertThat(bills(after, NOW.minusMonths(1))).isEmpty();

            JsonNode bill = bills(after, NOW).get(0);
            assertThat(bill.get("sum").asText()).isEqualTo("221.50");
            assertThat(bill.get("nextSum").asText()).isEqualTo("221.50");
            assertThat(bill.get("charges").findValuesAsText("from"))
                    .containsOnly(NOW.atDay(1).toString());
            assertThat(bill.get("charges").get(0).get("exact").asBoolean()).isTrue();
            assertThat(bill.get("charges").get(1).get("exact").asBoolean()).isFalse();

            JsonNode earlier = bills(before, NOW.minusMonths(1)).get(0);
            assertThat(earlier.get("sum").asText()).isEqualTo("221.50");
            assertThat(earlier.get("charges").findValuesAsText("to"))
                    .containsOnly(NOW.atDay(1).minusDays(1).toString());
            assertThat(bills(before, NOW.minusMonths(4)).get(0).get("sum").asText())
                    .isEqualTo("171.00");
        }

        @Test
        void aTitleThatEndsTakesWhatComesAfterItAwayWithTheNextRequest() throws SQLException {
            int customer = 940_003;
            erp.addCustomer(customer, "K940003", "Wyprowadzka");
            erp.update("insert into LOKALE (ID_LOK, ID_BUD, NR_LOKALU, RODZAJ, POW) values (940003, 1, '8', 'M', 30)");
            erp.update(
                    "insert into LOKALE_KONTR (ID_LOK, ID_KONTR, TYTUL, OD) values (940003, ?, 'NAJM', ?)",
                    customer,
                    NOW.atDay(1).minusYears(1));
            erp.update(
                    "insert into NALICZENIA (ID_NAL, ID_LOK, ID_SKL, ILOSC, STAWKA, KWOTA, OD) values"
                            + " (940009, 940003, 1, 30, 2, 60, ?)",
                    NOW.atDay(1).minusYears(1));
            PortalClient client = portal.customer("K940003");
            assertThat(bills(client, NOW)).hasSize(1);

            erp.update(
                    "update LOKALE_KONTR set DO_DNIA = ? where ID_LOK = 940003",
                    NOW.atDay(1).minusDays(1));

            assertThat(bills(client, NOW)).isEmpty();
            assertThat(bills(client, NOW.minusMonths(1)).get(0).get("sum").asText())
                    .isEqualTo("60.00");
        }

        @Test
        void whatChangedIsToldAsItWasForTheHolder() {
            JsonNode changes = before.get("/api/charges/changes").json().get("changes");
            JsonNode rise = changes.get(2);
            assertThat(changes).hasSize(5);
            assertThat(rise.get("day").asText())
                    .isEqualTo(NOW.atDay(1).minusMonths(3).toString());
            assertThat(rise.get("difference").asText()).isEqualTo("50.50");
            assertThat(changes.get(0).get("after").isNull()).isTrue();
            Answer paged = before.get("/api/charges/changes?limit=2");
            Answer rest = before.get("/api/charges/changes?limit=9&after="
                    + paged.json().get("next").asText());
            assertThat(rest.json().get("changes")).hasSize(3);
        }

        @Test
        void eachSeesTheReadingsOfTheirOwnPeriodAndWhatWasUsedThroughARollover() {
            String readings = "/api/meters/items/" + METER + "/readings";
            JsonNode own = before.get(readings).json().get("readings");
            assertThat(own.findValuesAsText("value")).containsExactly("5.500", "99990.000");
            assertThat(own.get(0).get("consumption").asText()).isEqualTo("15.500");
            assertThat(after.get(readings).json().get("readings").findValuesAsText("value"))
                    .containsExactly("6.000");
            assertThat(after.get(readings)
                            .json()
                            .get("readings")
                            .get(0)
                            .get("consumption")
                            .isNull())
                    .isTrue();
            assertThat(before.download(readings + ".csv").body())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .contains("99990")
                    .doesNotContain(";6");
            PortalClient stranger = portal.customer("K000002");
            assertThat(stranger.get(readings).status()).isEqualTo(404);
            assertThat(stranger.get("/api/meters/items/" + METER).status()).isEqualTo(404);
        }

        @Test
        void ratesComeByPagesEachOnce() {
            List<JsonNode> whole = new ArrayList<>();
            after.get("/api/charges/tariffs?limit=200").json().get("tariffs").forEach(whole::add);
            assertThat(whole).hasSizeGreaterThan(3);
            List<JsonNode> pages = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonNode page = after.get("/api/charges/tariffs?limit=2" + next).json();
                assertThat(page.get("tariffs").size()).isBetween(1, 2);
                page.get("tariffs").forEach(pages::add);
                next = page.get("next").isNull()
                        ? null
                        : "&after=" + page.get("next").asText();
            }
            assertThat(pages).isEqualTo(whole);
        }

        @Test
        void aRateThatIsToComeIsAnnouncedWithItsEffectAndStaffSeeWhetherItIsLate() throws SQLException {
            LocalDate next = NOW.plusMonths(1).atDay(1);
            erp.update("update TARYFY set DO_DNIA = ? where ID_SKL = 1 and DO_DNIA is null", next.minusDays(1));
            erp.update(
                    "insert into TARYFY (ID_TAR, ID_SKL, ID_BUD, STAWKA, OD) values (940001, 1, null, 3.5000, ?)",
                    next);
            try {
                JsonNode announced =
                        after.get("/api/charges/announcements").json().get("announcements");
                assertThat(announced).hasSize(1);
                assertThat(announced.get(0).get("from").asText()).isEqualTo(next.toString());
                assertThat(announced.get(0).get("difference").asText()).isEqualTo("25.25");
                assertThat(bills(after, NOW).get(0).get("nextSum").asText()).isEqualTo("246.75");
                for (int months : List.of(1, 2, 40)) {
                    JsonNode later = bills(after, NOW.plusMonths(months)).get(0);
                    assertThat(later.get("sum").asText()).isEqualTo("246.75");
                    assertThat(later.get("nextSum").asText()).isEqualTo("246.75");
                    assertThat(later.at("/charges/0/rate").asText()).isEqualTo("3.5000");
                    assertThat(later.at("/charges/0/coming").asBoolean()).isTrue();
                }
                assertThat(before.get("/api/charges/announcements").json().get("announcements"))
                        .isEmpty();
                assertThat(after.get("/api/start").json().get("tiles").findValuesAsText("function"))
                        .contains("charges");
                assertThat(server.console()
                                .run("ebok:tariff-announcements --late")
                                .expectSuccess())
                        .contains("3.5000 PLN", "not yet", "yes");
            } finally {
                erp.update("delete from TARYFY where ID_TAR = 940001");
                erp.update("update TARYFY set DO_DNIA = null where ID_SKL = 1 and DO_DNIA = ?", next.minusDays(1));
            }
        }

        @Test
        void wrongParametersAreNamed() {
            for (String field : List.of("month", "after", "limit")) {
                for (String path : List.of(MONTH, "/api/charges/changes")) {
                    if (field.equals("month") && !path.equals(MONTH)) {
                        continue;
                    }
                    Answer answer = after.get(path + "?" + field + "=x");
                    assertThat(answer.status()).isEqualTo(400);
                    assertThat(answer.json().get("field").asText()).isEqualTo(field);
                }
            }
        }
    }
}
