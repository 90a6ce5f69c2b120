package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that are written while they are sent: none is taken for whole that is not, and none fills the memory. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamedAnswersTest {

    private static final String STREAMS = "/api/probe/streams";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** More than the server's heap of 256 MB. */
    private static final int LARGE_KILOBYTES = 400 * 1024;

    private final PortalServer server;
    private final PortalClient client;
    private Probe probe;

    StreamedAnswersTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
        this.client = server.visitor();
    }

    @BeforeAll
    void installTheProbe() {
        probe = Probe.install(server);
    }

    @AfterAll
    void takeTheProbeAway() {
        probe.close();
    }

    @Test
    void aProblemBeforeTheFirstByteIsAnsweredAsAnyOther() {
        Answer answer = client.get(STREAMS + "/refused");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problemCode()).isEqualTo("bad-request");
        assertThat(answer.json().get("field").asText()).isEqualTo("from");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertGuarded(answer);
    }

    /** The second one has written what the server has not sent yet. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aFailureBeforeAnythingIsSentIsAProblem(int kilobytes) throws IOException {
        int before = log().size();
        Answer answer = client.get(STREAMS + "/failing-after/" + kilobytes);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problemCode()).isEqualTo("internal");
        assertThat(answer.body()).startsWith("{").doesNotContain("As asked");
        assertGuarded(answer);
        List<String> lines = await("the log")
                .atMost(Duration.ofSeconds(10))
                .until(() -> logSince(before), since -> since.stream()
                        .anyMatch(line -> line.contains("StreamResource")));
        assertThat(String.join("\n", lines)).contains("IllegalStateException").doesNotContain("As asked");
    }

    @Test
    void aFailureOnTheWayBreaksTheConnectionAndIsOneLineInTheLog() throws Exception {
        int before = log().size();

        HttpResponse<InputStream> response = open("/failing-after/500");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> response.body().readAllBytes()).isInstanceOf(IOException.class);
        List<String> lines = await("the line of the log")
                .atMost(Duration.ofSeconds(10))
                .until(() -> logSince(before), since -> !since.isEmpty());
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("broke off after 512000 bytes", "IllegalStateException", "StreamResource")
                .doesNotContain("As asked");
    }

    @Test
    void theFirstPartIsThereBeforeTheLastIsMade() throws Exception {
        try (InputStream body = open("/held").body()) {
            assertThat(body.readNBytes(1024)).hasSize(1024);

            assertThat(client.post(STREAMS + "/held/release", "").status()).isEqualTo(204);

            assertThat(body.readAllBytes()).hasSize(1024);
        }
    }

    @Test
    void aDownloadMayBeLargerThanTheMemory() throws Exception {
        HttpResponse<InputStream> response = open("/kilobytes/" + LARGE_KILOBYTES);

        long received = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream body = response.body()) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                received += read;
            }
        }

        assertThat(received).isEqualTo(LARGE_KILOBYTES * 1024L);
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(server.process().isAlive()).isTrue();
    }

    @Test
    void aClientWhoGoesAwayEndsTheWorkAndIsNotInTheLog() throws Exception {
        int before = log().size();
        int ended = ended();

        try (InputStream body = open("/endless").body()) {
            assertThat(body.readNBytes(100_000)).hasSize(100_000);
            assertThat(ended()).isEqualTo(ended);
        }

        await("the end of the work").atMost(Duration.ofSeconds(20)).until(() -> ended() > ended);
        assertThat(client.get("/health/live").status()).isEqualTo(200);
        assertThat(logSince(before)).isEmpty();
    }

    @Test
    void aClientWhoGoesAwayFromJsonIsNotInTheLogEither() throws Exception {
        int before = log().size();

        try (InputStream body = open("/endless-json").body()) {
            assertThat(body.readNBytes(100_000)).hasSize(100_000);
        }

        AtomicLong looked = new AtomicLong(-1);
        await("the end of the work")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> looked.getAndSet(values()) == looked.get());
        assertThat(looked).hasPositiveValue();
        assertThat(logSince(before)).isEmpty();
    }

    @Test
    void whoIsSignedOutWhileSomethingIsBeingSentGetsNoMoreOfIt() throws Exception {
        PortalClient anna = server.customer("anna.kowalska");
        int ended = ended();

        try (InputStream body = anna.open(STREAMS + "/endless").body()) {
            assertThat(body.readNBytes(100_000)).hasSize(100_000);
            assertThat(anna.delete("/api/session").status()).isEqualTo(204);

            assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }

        await("the end of the work").atMost(Duration.ofSeconds(20)).until(() -> ended() > ended);
    }

    @Test
    void aDownloadIsGuardedLikeEveryAnswer() {
        Answer download = client.get(STREAMS + "/kilobytes/1");

        assertThat(download.mediaType()).isEqualTo("text/csv");
        assertThat(download.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"probe.csv\"");
        assertGuarded(download);
    }

    /** The small ones are sent when they are whole, the large one on the way. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100, 300_000})
    void aFileKeepsItsLengthAndItsOwnHeaders(int bytes) throws Exception {
        HttpResponse<InputStream> file = open("/files/" + bytes);

        assertThat(file.body().readAllBytes()).hasSize(bytes);
        assertThat(file.statusCode()).isEqualTo(200);
        assertFile(file.headers(), bytes);
        assertGuarded(file.headers());
    }

    @Test
    void aPartOfAFileIsAnsweredWith206() throws Exception {
        HttpResponse<InputStream> part = open("/files/300000/part/1000/200999");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body().readAllBytes()).hasSize(200_000);
        assertFile(part.headers(), 200_000);
        assertThat(part.headers().allValues("Content-Range")).containsExactly("bytes 1000-200999/300000");
        assertGuarded(part.headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/0",
                "/files/100",
                "/files/300000",
                "/files/300000/part/1000/200999",
                "/files/300000/failing-after/0",
                "/kilobytes/3",
                "/kilobytes/500"
            })
    void theHeadIsThatOfTheAnswerAndNoBodyFollows(String path) throws Exception {
        List<String> head = raw("HEAD", path);

        assertThat(head.get(head.size() - 1)).as("after the headers").isEmpty();
        assertThat(head.get(0)).startsWith("HTTP/1.1 20");
        if (!path.contains("failing")) {
            assertThat(headers(head))
                    .isEqualTo(headers(raw("GET", path)).stream()
                            .filter(line -> path.startsWith("/files") || !line.startsWith("content-length: "))
                            .toList());
        }
        assertThat(headers(head)).anyMatch(line -> line.startsWith("content-type: "));
        assertThat(headers(head)).anyMatch(line -> line.startsWith("content-disposition: "));
        assertThat(headers(head).stream().anyMatch(line -> line.startsWith("content-length: ")))
                .isEqualTo(path.startsWith("/files"));
    }

    @Test
    void afterAHeadTheConnectionGoesOn() {
        for (int i = 0; i < 3; i++) {
            Answer head =
                    client.send(STREAMS + "/files/300000", request -> request.method("HEAD", BodyPublishers.noBody()));

            assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(300_000);
            assertThat(head.body()).isEmpty();
            assertThat(client.get(STREAMS + "/files/10").body()).hasSize(10);
        }
    }

    @Test
    void aHeadOfAProblemIsThatOfTheProblem() {
        Answer head =
                client.send("/api/probe/no-such-path", request -> request.method("HEAD", BodyPublishers.noBody()));

        assertThat(head.status()).isEqualTo(401);
        assertThat(head.mediaType()).isEqualTo("application/problem+json");
        assertThat(head.body()).isEmpty();
    }

    /** One fails, one fails at its very end, one ends too early and one goes on; all have sent a part. */
    @ParameterizedTest
    @ValueSource(
            strings = {"failing-after/500000", "failing-after/900000", "ending-after/500000", "ending-after/950000"})
    void aFileThatIsNotWholeBreaksTheConnection(String end) throws Exception {
        int before = log().size();

        HttpResponse<InputStream> file = open("/files/900000/" + end);

        assertThat(file.statusCode()).isEqualTo(200);
        assertFile(file.headers(), 900_000);
        assertThatThrownBy(() -> file.body().readAllBytes()).isInstanceOf(IOException.class);
        List<String> lines = await("the line of the log")
                .atMost(Duration.ofSeconds(10))
                .until(() -> logSince(before), since -> !since.isEmpty());
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("broke off after ")
                .doesNotContain("As asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"failing-after/0", "failing-after/900", "ending-after/0", "ending-after/500", "ending-after/901"
            })
    void aFileThatFailsBeforeAnythingIsSentIsAProblemOfItsOwnLength(String end) {
        Answer answer = client.get(STREAMS + "/files/900/" + end);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problemCode()).isEqualTo("internal");
        for (String ofTheFile : List.of("Content-Disposition", "Accept-Ranges", "Content-Security-Policy")) {
            assertThat(answer.headers().firstValue(ofTheFile)).as(ofTheFile).isEmpty();
        }
        assertGuarded(answer);
    }

    private static void assertFile(HttpHeaders headers, int bytes) {
        assertThat(headers.allValues("Content-Length")).containsExactly(String.valueOf(bytes));
        assertThat(headers.allValues("Transfer-Encoding")).isEmpty();
        assertThat(headers.allValues("Content-Type")).containsExactly("application/pdf");
        assertThat(headers.allValues("Content-Disposition")).containsExactly("inline; filename=\"probe.pdf\"");
        assertThat(headers.allValues("Accept-Ranges")).containsExactly("bytes");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/operator", "/api/openapi.json", "/api/session", "/api/no-such-function", "/api/", "/api"})
    void everyAnswerIsGuarded(String path) {
        assertGuarded(client.get(path));
        assertGuarded(client.send(path, "OPTIONS", ""));
    }

    private static void assertGuarded(Answer answer) {
        assertGuarded(answer.headers());
    }

    private static void assertGuarded(HttpHeaders headers) {
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    /** Everything that comes over a connection for one request, in lines: a client in between would hide a body. */
    private List<String> raw(String method, String path) throws IOException {
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
            socket.setSoTimeout(30_000);
            String request =
                    method + " " + STREAMS + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return List.of(answer.split("\r\n", -1));
        }
    }

    /** The headers in order, but for the time and for what tells how the body is sent. */
    private static List<String> headers(List<String> answer) {
        return answer.subList(1, answer.indexOf("")).stream()
                .map(line -> line.split(": ", 2)[0].toLowerCase(Locale.ROOT) + ": " + line.split(": ", 2)[1])
                .filter(line -> !line.startsWith("date: ") && !line.startsWith("transfer-encoding: "))
                .sorted()
                .toList();
    }

    private HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(STREAMS + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofInputStream());
    }

    private long values() {
        return client.get(STREAMS + "/endless-json/values").json().asLong();
    }

    private int ended() {
        return client.get(STREAMS + "/endless/ended").json().asInt();
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(Path.of(server.data().toString(), "log", "karaf.log"));
    }

    /** Lines that are no report of something ordinary, traces of a stack included. */
    private List<String> logSince(int line) throws IOException {
        List<String> log = log();
        return log.subList(line, log.size()).stream()
                .filter(text -> !text.contains("| INFO "))
                .toList();
    }
}
