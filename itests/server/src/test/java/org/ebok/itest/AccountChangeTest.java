package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.BankAccounts;
import org.ebok.itest.fixture.CentralDatabase;
import org.ebok.itest.fixture.CentralOnH2;
import org.ebok.itest.fixture.CentralOnPostgres;
import org.ebok.itest.fixture.Erp;
import org.ebok.itest.fixture.NadmorskaPortal;
import org.ebok.itest.fixture.NadmorskaPortal.Credentials;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the ERP gives a ledger another bank account, nobody pays into it before they have read so. */
@WithServers
class AccountChangeTest {

    private static final String LEDGERS = "/api/finance/ledgers";

    /** Each test has a ledger of its own, since the portal never forgets what it has seen. */
    private static final int FIRST = 910_001;

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
                    .until(() -> customer.get(LEDGERS).status() == 200);
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
        private NadmorskaPortal portal;
        private Probe probe;

        /** Of whose account nothing ever changes. */
        private Debtor bystander;

        private int last = FIRST;

        Contract(PortalServer server, CentralDatabase central) {
            this.server = server;
            this.central = central;
            this.erp = new Erp(central);
        }

        @BeforeAll
        void connectThePortal() throws IOException, SQLException {
            portal = NadmorskaPortal.connect(server, central, "account", Map.of());
            probe = Probe.install(server);
            bystander = debtor();
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

        /** Where other tests have the demo, they find it as it was. */
        void awaitTheOthersData() {}

        /**
         * A customer of the ERP who owes something, and has two accounts of the portal.
         *
         * @param ledger identifier of their ledger
         * @param login of one account
         * @param one who has it
         * @param other who has the other account
         */
        private record Debtor(String ledger, String login, PortalClient one, PortalClient other) {

            JsonNode seenByOne() {
                return one.get(LEDGERS).json().at("/ledgers/0");
            }

            JsonNode seenByOther() {
                return other.get(LEDGERS).json().at("/ledgers/0");
            }

            Answer code() {
                return one.get(path("transfer-code.svg"));
            }

            Answer read(String number) {
                return one.post(path("account-reading"), "{\"number\":\"" + number + "\"}");
            }

            String path(String what) {
                return LEDGERS + "/" + ledger + "/" + what;
            }
        }

        private Debtor debtor() throws SQLException {
            int id = last++;
            String number = "K" + id;
            erp.addCustomer(id, number, "Dłużna");
            erp.addLedger(id, id, "Mieszkanie", BankAccounts.ofNumber(id));
            erp.update(
                    "insert into ZAPISY (ID_ZAP, ID_KART, DATA_KS, RODZAJ, OPIS, WINIEN, MA)"
                            + " values (?, ?, CURRENT_DATE, 'NAL', 'Opłata', 123.45, 0)",
                    id,
                    id);
            Credentials one = portal.credentials(number, number + ".one");
            Credentials other = portal.credentials(number, number + ".other");
            Debtor debtor = new Debtor(
                    Integer.toString(id),
                    one.login(),
                    server.signedIn(one.login(), one.password()),
                    server.signedIn(other.login(), other.password()));
            assertThat(debtor.seenByOne().get("accountChange").isNull()).isTrue();
            assertThat(debtor.seenByOther().get("accountChange").isNull()).isTrue();
            return debtor;
        }

        private String change(Debtor debtor, int account) throws SQLException {
            String number = BankAccounts.ofNumber(account);
            erp.update(
                    "update KARTOTEKI set NR_RACHUNKU = ? where ID_KART = ?", number, Integer.valueOf(debtor.ledger()));
            return number;
        }

        @Test
        void nobodyPaysBeforeTheyHaveRead() throws SQLException {
            Debtor debtor = debtor();
            String former = debtor.seenByOne().at("/account/number").asText();
            assertThat(debtor.code().status()).isEqualTo(200);

            String current = change(debtor, 77_001);

            JsonNode answer = debtor.one().get(LEDGERS).json();
            JsonNode ledger = answer.at("/ledgers/0");
            assertThat(ledger.at("/accountChange/noticedOn").asText())
                    .isEqualTo(answer.get("today").asText());
            assertThat(ledger.at("/accountChange/formerEnding").asText()).isEqualTo(former.substring(22));
            assertThat(ledger.at("/account/number").asText()).isEqualTo(current);
            assertThat(ledger.get("transfer").isNull()).isTrue();
            assertThat(debtor.code().status()).isEqualTo(409);
            assertThat(debtor.code().problemCode()).isEqualTo("account-changed");
            assertThat(debtor.one()
                            .post(debtor.path("payments"), "{\"provider\":\"probe\"}")
                            .problemCode())
                    .isEqualTo("account-changed");
            assertThat(debtor.one().get("/api/start").body()).contains("tile.account.headline");

            assertThat(debtor.read(former).status()).isEqualTo(409);
            assertThat(debtor.read(BankAccounts.ofNumber(77_002)).problemCode()).isEqualTo("account-changed");
            assertThat(debtor.seenByOne().get("transfer").isNull()).isTrue();

            assertThat(debtor.read(current).status()).isEqualTo(204);

            assertThat(debtor.seenByOne().get("accountChange").isNull()).isTrue();
            assertThat(debtor.seenByOne().at("/transfer/amount").asText()).isEqualTo("123.45");
            assertThat(debtor.code().status()).isEqualTo(200);
            assertThat(debtor.one().get("/api/start").body()).doesNotContain("tile.account.headline");
        }

        @Test
        void eachReaderReadsForThemselves() throws SQLException {
            Debtor debtor = debtor();
            String current = change(debtor, 77_003);
            debtor.seenByOne();
            assertThat(debtor.read(current).status()).isEqualTo(204);

            assertThat(debtor.seenByOther().at("/accountChange/noticedOn").isTextual())
                    .isTrue();
            assertThat(debtor.other().get(debtor.path("transfer-code.svg")).problemCode())
                    .isEqualTo("account-changed");
        }

        @Test
        void whoReadAboutOneChangeIsToldOfTheNext() throws SQLException {
            Debtor debtor = debtor();
            String first = change(debtor, 77_004);
            debtor.seenByOne();
            debtor.read(first);

            String second = change(debtor, 77_005);

            assertThat(debtor.seenByOne().at("/accountChange/formerEnding").asText())
                    .isEqualTo(first.substring(22));
            assertThat(debtor.seenByOther().at("/accountChange").isObject()).isTrue();
            assertThat(debtor.read(first).status()).isEqualTo(409);
            assertThat(debtor.read(second).status()).isEqualTo(204);
        }

        @Test
        void whoComesAfterTheChangeIsToldToo() throws SQLException {
            Debtor debtor = debtor();
            change(debtor, 77_006);
            debtor.seenByOne();

            Credentials late = portal.credentials("K" + debtor.ledger(), "late." + debtor.ledger());
            JsonNode ledger = server.signedIn(late.login(), late.password())
                    .get(LEDGERS)
                    .json()
                    .at("/ledgers/0");

            assertThat(ledger.at("/accountChange").isObject()).isTrue();
        }

        @Test
        void theCodeAloneNoticesTheChange() throws SQLException {
            Debtor debtor = debtor();
            change(debtor, 77_007);

            assertThat(debtor.code().problemCode()).isEqualTo("account-changed");
        }

        @Test
        void theChangeAndTheReadingAreAudited() throws SQLException {
            Debtor debtor = debtor();
            String former = debtor.seenByOne().at("/account/number").asText();
            String current = change(debtor, 77_008);
            debtor.seenByOne();
            debtor.seenByOther();
            debtor.seenByOne();
            debtor.read(former);
            debtor.read(current);

            assertThat(probe.audit(debtor.ledger()))
                    .containsExactly(
                            "portal:finance finance.account-changed " + former + " " + current,
                            debtor.login() + " finance.account-read " + current);
        }

        @Test
        void theLedgerOfAnotherCannotBeReadOf() throws SQLException {
            Debtor debtor = debtor();
            String current = change(debtor, 77_009);
            debtor.seenByOne();

            Answer answer = bystander.one().post(debtor.path("account-reading"), "{\"number\":\"" + current + "\"}");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo(bystander
                            .one()
                            .post(LEDGERS + "/none/account-reading", "{\"number\":\"" + current + "\"}")
                            .body());
            assertThat(debtor.seenByOne().get("accountChange").isObject()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "null",
                    "{\"number\":null}",
                    "{\"number\":26}",
                    "{\"number\":[\"26\"]}",
                    "{\"number\":\" \"}"
                })
        void aReadingWithoutANumberIsABadRequest(String body) {
            Answer answer = bystander.one().post(bystander.path("account-reading"), body);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("field").asText()).isEqualTo("number");
        }

        @Test
        void anAccountWithWrongDigitsIsNoChangeAndNotPaidInto() throws SQLException {
            Debtor debtor = debtor();
            erp.update(
                    "update KARTOTEKI set NR_RACHUNKU = ? where ID_KART = ?",
                    "00999000000000000000077010",
                    Integer.valueOf(debtor.ledger()));

            JsonNode ledger = debtor.seenByOne();

            assertThat(ledger.at("/account/valid").asBoolean()).isFalse();
            assertThat(ledger.get("transfer").isNull()).isTrue();
            assertThat(debtor.code().status()).isEqualTo(409);
            assertThat(debtor.read("00999000000000000000077010").status()).isEqualTo(409);
        }
    }
}
