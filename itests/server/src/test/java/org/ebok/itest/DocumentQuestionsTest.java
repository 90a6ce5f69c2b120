package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What is asked of the central database for documents, however many there are, and that its figures are shown. */
@WithServers
class DocumentQuestionsTest {

    private static final String ITEMS = "/api/documents/items";
    private static final int OF_FEW = 940_001;
    private static final int FIRST_OF_FEW = 940_100;
    private static final int OF_MANY = 940_002;
    private static final int FIRST_OF_MANY = 940_200;
    private static final int SETTLED = 940_003;
    private static final int SETTLEMENT = 940_300;

    /** How many documents those who have few have of each sort. */
    private static final int SORTS = 5;

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

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
            this.documents = new ErpDocuments(erp);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(server, central, "questions", Map.of());
            documents.keepMore(central.portalUser());
            mailbox(OF_FEW, FIRST_OF_FEW, SORTS);
            mailbox(OF_MANY, FIRST_OF_MANY, 10 * SORTS);
            erp.addCustomer(SETTLED, number(SETTLED), "Rozliczona");
        }

        @AfterAll
        void putEverythingBack() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
            awaitTheOthersData();
        }

        void awaitTheOthersData() {}

        private static String number(int customer) {
            return "K" + customer;
        }

        /** A customer who owes something, with documents of each sort in turn. */
        private void mailbox(int customer, int first, int count) throws SQLException {
            erp.addCustomer(customer, number(customer), "Pocztowa");
            erp.addLedger(customer, customer, "Mieszkanie", null);
            erp.book(List.of(new Erp.Entry(
                    customer,
                    customer,
                    TODAY.minusDays(90),
                    TODAY.minusDays(70),
                    "NAL",
                    "Opłaty",
                    new BigDecimal("300.00"),
                    new BigDecimal("0.00"))));
            for (int i = 0; i < count; i++) {
                int id = first + i;
                String number = "Nr/" + id;
                LocalDate issuedOn = TODAY.minusDays(1 + i);
                switch (i % SORTS) {
                    case 0 -> {
                        documents.add(id, customer, "WEZW", number, issuedOn, "NONE");
                        documents.demand(id, "300.00", TODAY.plusDays(7));
                    }
                    case 1 -> documents.add(id, customer, "ROZL", number, issuedOn, "NONE");
                    case 2 -> documents.addPdf(id, customer, "FV", number, issuedOn);
                    case 3 -> documents.addPdf(id, customer, "PISM", number, issuedOn);
                    default -> documents.add(id, customer, "PISM", number, issuedOn, "NONE");
                }
            }
        }

        private int statements(PortalClient client, String path) throws IOException, SQLException {
            int before = central.questions();
            assertThat(client.get(path).status()).isEqualTo(200);
            return central.questions() - before;
        }

        /**
         * Documents are one question, what is unpaid another one where there are demands among them, kinds a third. The
         * start page asks for demands, what is unpaid, and news; finance, the customer's record, the rates and the
         * meters ask one each.
         */
        @ParameterizedTest
        @CsvSource({
            ITEMS + "?limit=200, 2",
            ITEMS + "?unread=true&limit=200, 2",
            ITEMS + "?text=Nr&limit=200, 2",
            ITEMS + "?kind=PISM&limit=200, 1",
            "/api/documents/overview, 2",
            "/api/start, 7"
        })
        void asMuchIsAskedForFiftyDocumentsAsForFive(String path, int statements) throws IOException, SQLException {
            PortalClient few = portal.customer(number(OF_FEW));
            PortalClient many = portal.customer(number(OF_MANY));
            assertThat(few.get(ITEMS + "?limit=200").json().get("documents")).hasSize(SORTS);
            assertThat(many.get(ITEMS + "?limit=200").json().get("documents")).hasSize(10 * SORTS);

            assertThat(statements(few, path)).isEqualTo(statements);
            assertThat(statements(many, path)).isEqualTo(statements);
        }

        /** The document itself, and then what there is to know of one of its sort: what is unpaid, figures, a file. */
        @ParameterizedTest
        @CsvSource({"0, 2", "1, 2", "2, 2", "3, 2", "4, 1"})
        void aDocumentIsAskedForAndWhatItsSortHas(int sort, int statements) throws IOException, SQLException {
            assertThat(statements(portal.customer(number(OF_FEW)), ITEMS + "/" + (FIRST_OF_FEW + sort)))
                    .isEqualTo(statements);
            assertThat(statements(portal.customer(number(OF_MANY)), ITEMS + "/" + (FIRST_OF_MANY + 5 * SORTS + sort)))
                    .isEqualTo(statements);
        }

        @Test
        void theFiguresOfASettlementAreTheRowsOfTheErpByMedium() throws SQLException {
            documents.addPdf(SETTLEMENT, SETTLED, "ROZL", "Rozl/1", TODAY.minusDays(1));
            List<String> media = List.of(
                    "(940300, 2, 'Ciepła woda', date '2025-01-01', date '2025-12-31', 1200.00, 1345.54, 145.54)",
                    "(940300, 1, 'Centralne ogrzewanie', date '2024-07-01', date '2025-06-30', 900.10, 800.00, -100.10)",
                    "(940300, 3, null, null, null, null, null, 0.00)");
            for (String medium : media) {
                erp.update("insert into ROZLICZENIA values " + medium);
            }
            List<String> readings = List.of(
                    "(940300, 2, '7', '99', 'm³', date '2025-06-01', 99990.500, date '2025-12-31', 12.250, 21.750)",
                    "(940300, 2, null, '12', 'm³', null, null, date '2025-06-01', 268.120, 77.167)",
                    "(940300, 1, '8', '55', 'GJ', date '2024-07-01', 0.000, date '2025-06-30', 31.400, 31.400)");
            for (String reading : readings) {
                erp.update("insert into ROZLICZENIA_ODCZYTY values " + reading);
            }

            JsonNode document = portal.customer(number(SETTLED))
                    .get(ITEMS + "/" + SETTLEMENT)
                    .json();

            assertThat(document.at("/kind/purpose").asText()).isEqualTo("settlement");
            JsonNode shown = document.get("settlements");
            assertThat(figures(shown))
                    .hasSize(media.size())
                    .isEqualTo(erp.rows("select MEDIUM, OD, DO_DNIA, ZALICZKI, KOSZT, WYNIK, 'PLN' from ROZLICZENIA"
                            + " where ID_DOK = " + SETTLEMENT + " order by POZ"));
            int all = 0;
            for (int i = 0; i < shown.size(); i++) {
                List<List<String>> ofMedium = readings(shown.get(i));
                assertThat(ofMedium)
                        .isEqualTo(erp.rows("select LICZNIK, NR_LICZNIKA, JM, OD, STAN_OD, DO_DNIA, STAN_DO, ZUZYCIE"
                                + " from ROZLICZENIA_ODCZYTY where ID_DOK = " + SETTLEMENT + " and POZ = " + (i + 1)
                                + " order by NR_LICZNIKA"));
                all += ofMedium.size();
            }
            assertThat(all).isEqualTo(readings.size());
        }

        @Test
        void anErpThatKeepsTheResultAloneHasItShownWithNothingMadeUp() throws SQLException {
            List<List<String>> settlements =
                    erp.rows("select D.ID_DOK, trim(C.SYMBOL), D.KWOTA, extract(year from D.DATA_WYST) - 1"
                            + " from DOKUMENTY D join KONTRAHENCI C on C.ID_KONTR = D.ID_KONTR"
                            + " where D.TYP = 'ROZL' and D.KWOTA is not null order by D.KWOTA");
            List<String> overpaid = settlements.get(0);
            List<String> unpaid = settlements.get(settlements.size() - 1);
            assertThat(new BigDecimal(overpaid.get(2))).isNegative();
            assertThat(new BigDecimal(unpaid.get(2))).isPositive();

            for (List<String> settlement : List.of(overpaid, unpaid)) {
                JsonNode shown = portal.customer(settlement.get(1))
                        .get(ITEMS + "/" + settlement.get(0))
                        .json()
                        .get("settlements");
                List<String> expected = new ArrayList<>();
                expected.add(null);
                expected.add(settlement.get(3) + "-01-01");
                expected.add(settlement.get(3) + "-12-31");
                expected.add(null);
                expected.add(null);
                expected.add(settlement.get(2));
                expected.add("PLN");
                assertThat(figures(shown)).containsExactly(expected);
                assertThat(readings(shown.get(0))).isEmpty();
            }
        }

        private static List<List<String>> figures(JsonNode settlements) {
            return texts(settlements, "medium", "periodFrom", "periodTo", "advances", "cost", "result", "currency");
        }

        private static List<List<String>> readings(JsonNode settlement) {
            return texts(
                    settlement.get("readings"),
                    "meterId",
                    "meterNumber",
                    "unit",
                    "fromOn",
                    "fromValue",
                    "toOn",
                    "toValue",
                    "consumption");
        }

        private static List<List<String>> texts(JsonNode objects, String... fields) {
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode one : objects) {
                List<String> row = new ArrayList<>();
                for (String field : fields) {
                    JsonNode value = one.get(field);
                    row.add(value.isNull() ? null : value.textValue());
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
