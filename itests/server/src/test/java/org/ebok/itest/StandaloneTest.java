package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;

/** The archive alone is enough: no network, no Maven, no home directory, and nothing of the demo unless asked for. */
@WithServers
class StandaloneTest {

    private static final String OF_THE_PROBE = "\tat org.ebok.probe.";

    private final PortalServer server;

    StandaloneTest(@OnServer(ServerKind.PRODUCTION) PortalServer server) {
        this.server = server;
    }

    @Test
    void itIsReadyAndSaysWhatIsMissing() {
        Answer ready = server.visitor().get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().get("status").asText()).isIn("UP", "DEGRADED");
        assertThat(ready.json().get("checks"))
                .extracting(check -> check.get("name").asText())
                .contains("features", "portal-database", "central-database", "sign-in");
        assertThat(server.visitor().get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void noDemoAccountExists() {
        assertThat(server.firstPasswords().ofKind("customer")).isEmpty();
        assertThat(server.firstPasswords().ofKind("administrator")).hasSize(1);
        assertThat(server.firstPasswords().ofKind("console")).hasSize(1);
    }

    @Test
    void theHeapIsBounded() throws IOException {
        String arguments =
                Files.readString(Path.of("/proc", Long.toString(server.process().pid()), "cmdline"));

        assertThat(arguments.split("\0")).contains("-Xmx256m");
    }

    @Test
    void everyFunctionIsInsideAndComesWithoutARepository() {
        Console console = server.console();
        assertThat(console.run("config:property-get --pid org.ops4j.pax.url.mvn org.ops4j.pax.url.mvn.repositories")
                        .output()
                        .strip())
                .isEmpty();

        for (String feature : List.of("ebok-profile", "ebok-finance")) {
            console.run("feature:uninstall " + feature).expectSuccess();
            console.run("feature:install " + feature).expectSuccess();
        }

        assertThat(console.run("feature:list -i --no-format").expectSuccess()).contains("ebok-profile", "ebok-finance");
        assertThat(console.run("feature:info ebok-demo").expectSuccess()).contains("ebok-demo");
    }

    @Test
    void nothingWasFetchedIntoTheUsersHome() throws IOException {
        try (Stream<Path> files = Files.walk(server.userHome())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aBadCommandEndsWithAStatusThatSaysSo() {
        assertThat(server.console().run("no:such-command").status()).isNotZero();
        assertThat(server.console().run("ebok:account-create no-such-number").status())
                .isNotZero();
        assertThat(server.console().run("ebok:function-list").status()).isZero();
    }

    @Test
    void theLogHoldsNoErrorButThoseOfTheProbe() throws IOException {
        List<String> log = Files.readAllLines(server.data().resolve("log/karaf.log"));
        List<String> errors = IntStream.range(0, log.size())
                .filter(i -> log.get(i).contains("| ERROR |"))
                .filter(i -> !isAskedOfTheProbe(log, i))
                .mapToObj(log::get)
                .toList();

        assertThat(errors).isEmpty();
    }

    /** Whether the stack below a line leads through the probe; what it says is not in the log. */
    private static boolean isAskedOfTheProbe(List<String> log, int line) {
        return log.stream()
                .skip(line + 1L)
                .takeWhile(next -> !next.contains(" | "))
                .anyMatch(next -> next.startsWith(OF_THE_PROBE));
    }
}
