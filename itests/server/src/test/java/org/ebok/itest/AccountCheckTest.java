package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may ask whether an account number is genuine, and nobody learns more by it. */
@WithServers
class AccountCheckTest {

    private static final String UNKNOWN = "61 1090 1014 0000 0712 1981 2874";
    private static final String MISTYPED = "61 1090 1014 0000 0712 1981 2875";
    private static final int ATTEMPTS = 10;

    private final PortalServer server;
    private final PortalServer trustingNobody;

    AccountCheckTest(
            @OnServer(ServerKind.DEMO) PortalServer server,
            @OnServer(ServerKind.PRODUCTION) PortalServer trustingNobody) {
        this.server = server;
        this.trustingNobody = trustingNobody;
    }

    @Test
    void tellsGenuineFromUnknownAndFromMistyped() {
        String genuine = server.customer("anna.kowalska")
                .get("/api/finance/ledgers")
                .json()
                .at("/ledgers/0/account/number")
                .asText();

        assertThat(said(genuine, "203.0.113.1")).isEqualTo("{\"answer\":\"genuine\"}");
        assertThat(said("PL " + genuine.replaceAll("(.{4})", "$1 "), "203.0.113.1"))
                .isEqualTo("{\"answer\":\"genuine\"}");
        assertThat(said(UNKNOWN, "203.0.113.1")).isEqualTo("{\"answer\":\"unknown\"}");
        assertThat(said(MISTYPED, "203.0.113.1")).isEqualTo("{\"answer\":\"mistyped\"}");
    }

    @Test
    void whoTriesTooOftenIsToldToWaitAndNobodyElse() {
        for (int i = 0; i < ATTEMPTS; i++) {
            assertThat(check(server, UNKNOWN, "203.0.113.2").status()).isEqualTo(200);
        }

        Answer refused = firstRefusal(server, i -> "203.0.113.2");

        assertThat(refused.problemCode()).isEqualTo("too-many-attempts");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(check(server, UNKNOWN, "203.0.113.3").status()).isEqualTo(200);
        firstRefusal(server, i -> "198.51.100." + i + ", 203.0.113.2");
    }

    @Test
    void addressesOfOneSubscriberCountTogether() {
        for (int i = 0; i < ATTEMPTS; i++) {
            assertThat(check(server, UNKNOWN, "2001:db8:0:1::" + i).status()).isEqualTo(200);
        }

        firstRefusal(server, i -> "2001:db8:0:1:ffff::" + i);
        assertThat(check(server, UNKNOWN, "2001:db8:0:2::1").status()).isEqualTo(200);
    }

    @Test
    void anAddressThatTheClientMakesUpDoesNotHelpIt() {
        firstRefusal(trustingNobody, i -> "198.51.100." + i);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"number\":null}", "{\"number\":\"  \"}", "{\"number\":26}"})
    void aNumberThatIsMissingIsABadRequest(String body) {
        Answer answer = server.visitor().post("/api/account-check", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("number");
    }

    @ParameterizedTest
    @CsvSource({"60, 200", "61, 400", "9000, 400"})
    void aNumberThatIsTooLongIsABadRequest(int length, int status) {
        assertThat(check(server, "1".repeat(length), "203.0.113.4").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "%", "\u0000", "ŻÓŁW", "61109010140000071219812874' --"})
    void aHostileNumberIsMistyped(String number) {
        assertThat(said(number, "203.0.113.5")).isEqualTo("{\"answer\":\"mistyped\"}");
    }

    @Test
    void anotherSiteCannotAsk() {
        Answer answer = server.visitor()
                .send("/api/account-check", request -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.problemCode()).isEqualTo("forged-request");
    }

    /**
     * Asks from one address after the other until one is refused. An attempt comes back every six seconds, so on a busy
     * machine there are some more of them; addresses that count each for itself would not be refused at all. While the
     * portal changes its central database, which the test before may have asked for, the endpoint is gone for a moment.
     */
    private static Answer firstRefusal(PortalServer server, IntFunction<String> address) {
        Answer refused = IntStream.range(0, 3 * ATTEMPTS)
                .mapToObj(i -> await().until(
                                () -> check(server, MISTYPED, address.apply(i)), answer -> answer.status() != 401))
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody was told to wait"));
        assertThat(refused.status()).isEqualTo(429);
        return refused;
    }

    private String said(String number, String from) {
        return check(server, number, from).body();
    }

    private static Answer check(PortalServer server, String number, String from) {
        PortalClient visitor = server.visitor();
        String body =
                JsonNodeFactory.instance.objectNode().put("number", number).toString();
        return visitor.send("/api/account-check", request -> request.header("X-EBOK-Request", "1")
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
