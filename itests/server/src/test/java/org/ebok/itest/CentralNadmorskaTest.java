package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Console;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example: a co-operative's ERP, which the portal did not choose, read live on either database. */
@WithServers
class CentralNadmorskaTest {

    private static final String LEDGERS = "/api/finance/ledgers";

    /** A customer of the ERP's data for each thing that is particular about it. */
    private static final String ORDINARY = "K000002";

    private static final String MARKUP = "K000007";
    private static final String WITHOUT_ACCOUNT = "K000053";

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

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private final PortalServer server;
        private final CentralDatabase central;
        private NadmorskaPortal portal;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(server, central, central.getClass().getSimpleName(), Map.of());
        }

        @AfterAll
        void stopTheDatabase() throws IOException, SQLException {
            if (portal != null) {
                portal.close();
            }
        }

        @Test
        void theFirstPasswordOfAnAccountSignsIn() {
            JsonNode session = customer(ORDINARY).get("/api/session").json();

            assertThat(session.get("role").asText()).isEqualTo("customer");
        }

        @ParameterizedTest
        @ValueSource(strings = {"K999999", "K00000", "'", "K000001' or 'a'='a"})
        void aNumberThatNobodyHasMakesNoAccount(String number) {
            assertThat(server.console()
                            .run("ebok:account-create --login nobody \"" + number + "\"")
                            .status())
                    .isNotZero();
        }

        @Test
        void paddedCodesAreTrimmed() {
            JsonNode customer = customer(ORDINARY).get("/api/profile").json().at("/customers/0");
            JsonNode ledger = ledgers(ORDINARY).get(0);

            assertThat(customer.get("number").asText()).isEqualTo(ORDINARY);
            assertThat(customer.at("/group/code").asText()).isEqualTo("WLAS");
            assertThat(customer.at("/group/name").asText()).isEqualTo("Właściciele");
            assertThat(ledger.get("symbol").asText()).isEqualTo("204-00002-1");
            assertThat(ledger.get("currency").asText()).isEqualTo("PLN");
        }

        @Test
        void aLedgerWithoutABankAccountSaysSo() {
            JsonNode ledger = ledgers(WITHOUT_ACCOUNT).get(0);

            assertThat(ledger.has("account")).isTrue();
            assertThat(ledger.get("account").isNull()).isTrue();
        }

        @Test
        void aBankAccountIsGroupedAndItsCheckDigitsAreRight() {
            JsonNode account = ledgers(ORDINARY).get(0).get("account");

            assertThat(account.get("valid").asBoolean()).isTrue();
            assertThat(account.get("grouped").asText()).isEqualTo("38 1020 0000 0000 0000 0000 0200");
        }

        @Test
        void aNameThatIsMarkupIsPlainText() {
            Answer profile = customer(MARKUP).get("/api/profile");

            assertThat(profile.json().at("/customers/0/lastName").asText()).isEqualTo("<script>alert(1)</script>");
            assertThat(profile.mediaType()).isEqualTo("application/json");
            assertThat(profile.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }

        @Test
        void aCustomerWithTwoLedgersHasBothAndOneWithoutHasNone() throws SQLException {
            assertThat(ledgers(numberOfCustomerWithLedgers(2))).hasSize(2);
            assertThat(ledgers(numberOfCustomerWithLedgers(0))).isEmpty();
        }

        @Test
        void balancesAreTheSumsOfTheEntries() throws SQLException {
            for (String number : List.of(ORDINARY, MARKUP, WITHOUT_ACCOUNT, numberOfCustomerWithLedgers(2))) {
                JsonNode ledgers = ledgers(number);
                assertThat(ledgers).as(number).isNotEmpty();
                for (JsonNode ledger : ledgers) {
                    String sum = query("select coalesce(sum(WINIEN - MA), 0) from ZAPISY where ID_KART = "
                            + ledger.get("id").asText());
                    assertThat(new BigDecimal(ledger.at("/balance/amount").asText()))
                            .isEqualByComparingTo(new BigDecimal(sum));
                }
            }
        }

        @Test
        void thePagesOfTheHistoryHoldEachEntryOnceAndAddUp() throws SQLException {
            String ledger = ledgers(ORDINARY).get(0).get("id").asText();
            int expected = Integer.parseInt(query("select count(*) from ZAPISY where ID_KART = " + ledger));
            String path = LEDGERS + "/" + ledger + "/entries?limit=7";
            int seen = 0;
            String balance = ledgers(ORDINARY).get(0).at("/balance/amount").asText();
            JsonNode page = customer(ORDINARY).get(path).json();
            while (true) {
                for (JsonNode entry : page.get("entries")) {
                    assertThat(entry.get("balanceAfter").asText()).isEqualTo(balance);
                    balance = new BigDecimal(balance)
                            .subtract(new BigDecimal(entry.get("debit").asText()))
                            .add(new BigDecimal(entry.get("credit").asText()))
                            .toPlainString();
                    seen++;
                }
                if (page.get("next").isNull()) {
                    break;
                }
                page = customer(ORDINARY)
                        .get(path + "&after=" + page.get("next").asText())
                        .json();
            }
            assertThat(seen).isEqualTo(expected);
            assertThat(new BigDecimal(balance)).isEqualByComparingTo("0");
        }

        @Test
        void anEntryCommittedInTheErpIsThereOnTheVeryNextRequest() throws SQLException {
            JsonNode before = ledgers(ORDINARY).get(0);
            String ledger = before.get("id").asText();

            execute("insert into ZAPISY (ID_ZAP, ID_KART, DATA_KS, DATA_PLAT, RODZAJ, OPIS, WINIEN, MA) values"
                    + " ((select max(ID_ZAP) + 1 from ZAPISY), " + ledger
                    + ", CURRENT_DATE, NULL, 'KOR', 'Korekta na żywo', 12.34, 0)");

            JsonNode after = ledgers(ORDINARY).get(0);
            assertThat(new BigDecimal(after.at("/balance/amount").asText()))
                    .isEqualByComparingTo(
                            new BigDecimal(before.at("/balance/amount").asText()).add(new BigDecimal("12.34")));
            JsonNode newest = customer(ORDINARY)
                    .get(LEDGERS + "/" + ledger + "/entries?limit=1")
                    .json()
                    .at("/entries/0");
            assertThat(newest.get("text").asText()).isEqualTo("Korekta na żywo");
            assertThat(newest.get("debit").asText()).isEqualTo("12.34");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    LEDGERS,
                    LEDGERS + "/2/entries",
                    LEDGERS + "/2/entries?limit=200",
                    LEDGERS + "/not-mine/entries",
                    "/api/profile",
                    "/api/customers"
                })
        void aQuestionIsOneStatementOfTheCentralDatabase(String path) throws IOException, SQLException {
            PortalClient client = customer(ORDINARY);
            client.get(path);
            int before = central.questions();

            client.get(path);

            assertThat(central.questions()).isEqualTo(before + 1);
        }

        @Test
        void theMappingKeepsTheContract() {
            Console.Result result = server.console().run("ebok:central-verify");

            // The ERP itself computed some amounts in a way of its own, and that alone is said.
            assertThat(result.output().lines().filter(line -> line.startsWith("warning")))
                    .singleElement()
                    .asString()
                    .contains("charge", "amount", "not the quantity times the rate");
            assertThat(result.output()).contains("0 errors, 1 warning.");
            assertThat(result.status()).isZero();
        }

        @Test
        void whatBreaksTheContractIsNamedByViewColumnAndRow() throws SQLException {
            String ledger = ledgers(ORDINARY).get(0).get("id").asText();
            execute("update KARTOTEKI set WALUTA = 'ZŁ' where ID_KART = " + ledger);
            try {
                Console.Result result = server.console().run("ebok:central-verify");

                assertThat(result.status()).isEqualTo(1);
                assertThat(result.output().lines())
                        .filteredOn(line -> line.startsWith("error"))
                        .singleElement()
                        .asString()
                        .matches("error +\\| ledger +\\| currency +\\| " + ledger + " +\\| .*ISO 4217.*");
            } finally {
                execute("update KARTOTEKI set WALUTA = 'PLN' where ID_KART = " + ledger);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/%00/entries", "/2%00/entries", "/%27/entries", "/2/entries?after=%00"})
        void whatNoIdentifierIsIsNeverAnErrorOfTheServer(String path) {
            assertThat(customer(ORDINARY).get(LEDGERS + path).status()).isBetween(400, 499);
        }

        @Test
        void signingInAsksTheCentralDatabaseNothing() throws IOException, SQLException {
            PortalClient client = customer(ORDINARY);
            int before = central.questions();

            client.get("/api/session");
            client.get("/api/functions");
            client.get("/api/operator");

            assertThat(central.questions()).isEqualTo(before);
        }

        @Test
        void withTheCentralDatabaseAwaySignInGoesOnAndFinanceSaysSoAndRecoversByItself()
                throws IOException, SQLException {
            PortalClient client = customer(ORDINARY);
            central.stop();
            try {
                Answer answer = client.get(LEDGERS);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problemCode()).isEqualTo("central-unavailable");
                assertThat(client.get("/api/session").status()).isEqualTo(200);
                assertThat(server.administrator().get("/api/admin/functions").status())
                        .isEqualTo(200);
                assertThat(server.visitor()
                                .get("/health/ready")
                                .json()
                                .get("status")
                                .asText())
                        .isEqualTo("DEGRADED");
            } finally {
                central.start();
            }
            await("finance is back")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> client.get(LEDGERS).status() == 200);
        }

        private JsonNode ledgers(String number) {
            return customer(number).get(LEDGERS).json().get("ledgers");
        }

        private PortalClient customer(String number) {
            return portal.customer(number);
        }

        private String numberOfCustomerWithLedgers(int count) throws SQLException {
            return query("select min(c.customer_number) from EBOK.customer c where (select count(*) from EBOK.ledger l"
                    + " where l.customer_id = c.customer_id) = " + count);
        }

        private String query(String sql) throws SQLException {
            try (Connection connection = central.connect();
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getString(1);
            }
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = central.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
