package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends: each is refused with a problem, and the server goes on. */
@WithServers
class HostileRequestsTest {

    private static final String SESSION = "/api/session";
    private static final int MEGABYTE = 1 << 20;

    private final PortalServer server;
    private final PortalClient visitor;

    HostileRequestsTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
        this.visitor = server.visitor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cxf/", "/cxf/services", "/cxf/operator", "/cxf/openapi.json"})
    void noOtherAddressLeadsToTheApi(String path) {
        Answer answer = visitor.get(path);

        assertThat(answer.body()).doesNotContain("ebok-finance", "openapi\":", "fullName", "Available");
        assertThat(answer.mediaType()).isEqualTo("text/html");
    }

    @Test
    void nobodySignsInAtAnotherAddress() {
        Answer answer = visitor.send(
                "/cxf/session",
                "POST",
                PortalClient.credentials(
                        "anna.kowalska", server.firstPasswords().ofCustomer("anna.kowalska")));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, 413", "2048, 413"})
    void aBodyThatIsTooLargeIsRefused(int kilobytes, int status) {
        Answer answer = visitor.send(SESSION, "POST", credentialsOf(kilobytes * 1024));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problemCode()).isEqualTo("too-large");
    }

    @Test
    void soIsOneThatDoesNotSayHowLargeItIs() {
        byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces));

        Answer answer = visitor.send(SESSION, request -> request.header("X-EBOK-Request", "1")
                .header("Content-Type", "application/json")
                .POST(body));

        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json;charset=bogus", ";;;"})
    void whatIsNotJsonIsRefused(String type) {
        Answer answer = visitor.send(SESSION, request -> request.header("X-EBOK-Request", "1")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problemCode()).isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"login\":5,\"password\":true}",
                "{\"login\":\"a\",\"login\":\"b\",\"password\":\"c\"}",
                "{\"login\":[\"a\"],\"password\":\"c\"}",
                "[]",
                "null",
                "{",
                "{\"login\":\"a\",\"password\":\"b\",\"role\":\"administrator\"}"
            })
    void jsonThatIsNotTheOneExpectedIsABadRequest(String json) {
        Answer answer = visitor.send(SESSION, "POST", json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problemCode()).isEqualTo("bad-request");
    }

    @Test
    void jsonThatIsDeepIsABadRequest() {
        assertThat(visitor.send(SESSION, "POST", "[".repeat(5_000)).problemCode())
                .isEqualTo("bad-request");
    }

    @Test
    void aNameThatNoAccountCanHaveIsAnsweredLikeAWrongOne() {
        Answer answer = visitor.send(SESSION, "POST", "{\"login\":\"a\\u0000b\",\"password\":\"x\"}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problemCode()).isEqualTo("sign-in-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PROPFIND", "X"})
    void aMethodThatIsNotKnownIsRefused(String method) {
        Answer answer = visitor.send("/api/admin/functions", method, "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isEmpty();
    }

    @Test
    @Tag("long")
    void manyLargeSignInsAtOnceDoNotStopTheServer() {
        largeSignIns(60);
    }

    @Test
    void someLargeSignInsAtOnceDoNotStopTheServer() {
        largeSignIns(4);
    }

    private void largeSignIns(int count) {
        String body = credentialsOf(8 * MEGABYTE);

        List<Integer> answers = atOnce(count, () -> refused(body));

        assertThat(answers).contains(413).allMatch(status -> status == 413 || status == 0);
        assertThat(visitor.get("/health/live").status()).isEqualTo(200);
        assertThat(server.process().isAlive()).isTrue();
    }

    @Test
    @Tag("long")
    void underLoadARightPasswordIsNeverCalledWrong() {
        assertThat(rightSignIns(200)).contains(200).allMatch(status -> status == 200 || status == 503);
    }

    @Test
    void someRightPasswordsAtOnceAllSignIn() {
        assertThat(rightSignIns(10)).allMatch(status -> status == 200);
    }

    private List<Integer> rightSignIns(int count) {
        String login = "maria.sliwinska";
        String password = server.firstPasswords().ofCustomer(login);
        return atOnce(count, () -> server.visitor().signIn(login, password).status());
    }

    private static <T> List<T> atOnce(int count, Supplier<T> request) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<CompletableFuture<T>> answers = IntStream.range(0, count)
                    .mapToObj(i -> CompletableFuture.supplyAsync(request, threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The status, 0 when the server hung up in the middle of the body, which is an answer too. */
    private int refused(String body) {
        try {
            return server.visitor().send(SESSION, "POST", body).status();
        } catch (UncheckedIOException e) {
            // not to have been let in, or not to have been answered, is none
            assertThat(e.getCause()).isNotInstanceOfAny(ConnectException.class, HttpTimeoutException.class);
            return 0;
        }
    }

    private static String credentialsOf(int length) {
        return "{\"login\":\"" + "a".repeat(length) + "\",\"password\":\"x\"}";
    }
}
