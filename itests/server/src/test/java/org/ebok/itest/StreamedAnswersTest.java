package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.PortalServers;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that are written while they are sent: none is taken for whole that is not, and none fills the memory. */
@ExtendWith(PortalServers.class)
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
    void aFailureBeforeAnythingIsSentIsAProblem(int kilobytes) {
        Answer answer = client.get(STREAMS + "/failing-after/" + kilobytes);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problemCode()).isEqualTo("internal");
        assertThat(answer.body()).startsWith("{").doesNotContain("As asked");
        assertGuarded(answer);
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
    void aDownloadIsGuardedLikeEveryAnswer() {
        Answer download = client.get(STREAMS + "/kilobytes/1");

        assertThat(download.mediaType()).isEqualTo("text/csv");
        assertThat(download.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"probe.csv\"");
        assertGuarded(download);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/operator", "/api/openapi.json", "/api/session", "/api/no-such-function", "/api/", "/api"})
    void everyAnswerIsGuarded(String path) {
        assertGuarded(client.get(path));
        assertGuarded(client.send(path, "OPTIONS", ""));
    }

    private static void assertGuarded(Answer answer) {
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(STREAMS + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofInputStream());
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
