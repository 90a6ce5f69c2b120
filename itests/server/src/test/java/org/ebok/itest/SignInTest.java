package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.FirstPasswords;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithServers
class SignInTest {

    private static final String CUSTOMER = "anna.kowalska";
    private static final String NOBODY = "anna.nikt";
    private static final String WRONG = "wrong-password-12";

    private final PortalServer server;
    private final String password;

    SignInTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
        this.password = server.firstPasswords().ofCustomer(CUSTOMER);
    }

    @Test
    void theRightPasswordOpensASession() {
        PortalClient client = server.signedIn(CUSTOMER, password);

        Answer session = client.get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().get("login").asText()).isEqualTo(CUSTOMER);
        assertThat(session.json().get("role").asText()).isEqualTo("customer");
    }

    @Test
    void theAdministratorSignsInWithTheFirstPassword() {
        FirstPasswords.Entry administrator = server.firstPasswords().administrator();

        Answer session =
                server.signedIn(administrator.login(), administrator.password()).get("/api/session");

        assertThat(session.json().get("role").asText()).isEqualTo("administrator");
    }

    @Test
    void aWrongNameAndAWrongPasswordAreAnsweredAlike() {
        Answer wrongName = server.visitor().signIn(NOBODY, password);
        Answer wrongPassword = server.visitor().signIn(CUSTOMER, WRONG);

        assertThat(wrongName.problemCode()).isEqualTo("sign-in-failed");
        assertThat(wrongName.status()).isEqualTo(401);
        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.body()).isEqualTo(wrongName.body());
        assertThat(headers(wrongPassword)).isEqualTo(headers(wrongName));
    }

    /** An order of magnitude, as a guard: without a password hash for nobody the difference is a hundredfold. */
    @Test
    void aWrongNameAndAWrongPasswordTakeTheSameTime() {
        List<Long> wrongName = new ArrayList<>();
        List<Long> wrongPassword = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            // In turns: a hash takes so much of the young heap that every other one would meet the collector.
            if (i % 2 == 0) {
                wrongName.add(nanosOfSignIn(NOBODY));
                wrongPassword.add(nanosOfSignIn(CUSTOMER));
            } else {
                wrongPassword.add(nanosOfSignIn(CUSTOMER));
                wrongName.add(nanosOfSignIn(NOBODY));
            }
        }

        // What else runs on the machine only ever adds to a time: the shortest ones are those of the work itself.
        assertThat(Collections.min(wrongName)).isCloseTo(Collections.min(wrongPassword), Percentage.withPercentage(35));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Answer answer = server.visitor().signIn(CUSTOMER, password);

        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie.split("; ")).contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void eachSignInHasATokenOfItsOwnAndEndsTheSessionBefore() {
        PortalClient client = server.signedIn(CUSTOMER, password);
        String before = client.token().orElseThrow();

        client.signIn(CUSTOMER, password);

        assertThat(client.token().orElseThrow()).isNotEqualTo(before);
        assertThat(client.get("/api/session").status()).isEqualTo(200);
        assertThat(server.visitor().withToken(before).get("/api/session").status())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatSomebodyPlantedIsNotTakenOver() {
        String planted = "A".repeat(43);
        PortalClient client = server.visitor().withToken(planted);

        client.signIn(CUSTOMER, password);

        assertThat(client.token().orElseThrow()).isNotEqualTo(planted);
        assertThat(server.visitor().withToken(planted).get("/api/session").status())
                .isEqualTo(401);
    }

    /** Another host of the operator's domain can plant a cookie, that of an account of its own for instance. */
    @Test
    void withTheSessionsOfTwoAccountsNobodyIsSignedIn() {
        String own = server.signedIn(CUSTOMER, password).token().orElseThrow();
        String again = server.signedIn(CUSTOMER, password).token().orElseThrow();
        FirstPasswords.Entry stranger = server.firstPasswords().administrator();
        String planted =
                server.signedIn(stranger.login(), stranger.password()).token().orElseThrow();

        assertThat(withCookies(own, planted).status()).isEqualTo(401);
        assertThat(withCookies(planted, own).status()).isEqualTo(401);
        assertThat(withCookies("A".repeat(43), own).status()).isEqualTo(200);
        assertThat(withCookies(own, again).status()).isEqualTo(200);
    }

    private Answer withCookies(String first, String second) {
        return server.visitor().send("/api/session", request -> request.header(
                        "Cookie", "ebok-session=" + first + "; ebok-session=" + second)
                .GET());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void whatAnotherSiteHasABrowserReadIsRefused(String site) {
        PortalClient client = server.signedIn(CUSTOMER, password);

        Answer answer = client.send("/api/session", request -> request.header("Sec-Fetch-Site", site)
                .GET());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problemCode()).isEqualTo("forged-request");
    }

    /** CXF can be told to take the method from elsewhere, which would lead a change around the header. */
    @ParameterizedTest
    @ValueSource(strings = {"?_method=DELETE", ""})
    void theMethodOfARequestIsItsOwn(String query) {
        PortalClient client = server.signedIn(CUSTOMER, password);

        client.send("/api/session" + query, request -> request.header("X-HTTP-Method-Override", "DELETE")
                .GET());

        assertThat(client.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        PortalClient client = server.signedIn(CUSTOMER, password);
        String token = client.token().orElseThrow();

        assertThat(client.delete("/api/session").status()).isEqualTo(204);

        Answer stolen = server.visitor().withToken(token).get("/api/session");
        assertThat(stolen.status()).isEqualTo(401);
        assertThat(stolen.problemCode()).isEqualTo("unauthenticated");
    }

    @Test
    void aChangeWithoutTheRequestHeaderIsRefused() {
        PortalClient client = server.signedIn(CUSTOMER, password);

        Answer answer = client.send("/api/session", HttpRequest.Builder::DELETE);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problemCode()).isEqualTo("forged-request");
        assertThat(client.get("/api/session").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1"})
    void aChangeFromAnotherOriginIsRefused(String origin) {
        Answer answer = server.visitor().send("/api/session", request -> request.header("X-EBOK-Request", "1")
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PortalClient.credentials(CUSTOMER, password))));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anotherOriginIsNeverAllowedToReadAnAnswer() {
        Answer answer = server.visitor()
                .send("/api/session", request -> request.header("Origin", "https://evil.example")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "x-ebok-request")
                        .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().map().keySet().stream().map(String::toLowerCase))
                .noneMatch(header -> header.startsWith("access-control-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | login",
                "{\"login\":\"anna.kowalska\"} | password",
                "{\"password\":\"x\"} | login",
                "{\"login\":\" \",\"password\":\"x\"} | login",
                "{\"login\":\"a\",\"password\":\"b\",\"more\":1} | more",
                "{\"login\":{},\"password\":\"b\"} | login"
            })
    void aBodyWithAFieldThatIsWrongIsToldWhich(String body, String field) {
        Answer answer = server.visitor().post("/api/session", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problemCode()).isEqualTo("bad-request");
        assertThat(answer.json().path("field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "1", "\"text\"", "{\"login\":"})
    void aBodyThatIsNotTheJsonExpectedIsABadRequest(String body) {
        Answer answer = server.visitor().post("/api/session", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problemCode()).isEqualTo("bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "' or '1'='1", "anna.kowalska\\u0000", "ŻÓŁW", "\\uD83D\\uDE00", "*", "%"})
    void aHostileNameIsJustAWrongOne(String login) {
        Answer answer =
                server.visitor().post("/api/session", "{\"login\":\"" + login + "\",\"password\":\"" + WRONG + "\"}");

        assertThat(answer.problemCode()).isEqualTo("sign-in-failed");
    }

    @Test
    void anUnknownPathOfTheApiIsAProblem() {
        Answer answer = server.signedIn(CUSTOMER, password).get("/api/nothing/here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problemCode()).isEqualTo("not-found");
    }

    private long nanosOfSignIn(String login) {
        PortalClient visitor = server.visitor();
        long start = System.nanoTime();
        visitor.signIn(login, WRONG);
        return System.nanoTime() - start;
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
