package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ebok.itest.fixture.KarafConfiguration;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.Probe;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The files in {@code etc} are the administrator's: the server never writes into them by itself. */
@WithServers
class ConfigurationFilesTest {

    private static final String PID = "org.ebok.operator";
    private static final String PHONE = "/api/probe/configuration/" + PID + "/phone";

    private final PortalServer server;
    private final Path file;
    private final String before;

    ConfigurationFilesTest(@OnServer(ServerKind.DEMO) PortalServer server) throws IOException {
        this.server = server;
        this.file = server.etc().resolve(PID + ".cfg");
        this.before = Files.readString(file);
    }

    @AfterEach
    void theFileIsAsBefore() throws IOException {
        Files.writeString(file, before);
        String phone = KarafConfiguration.get(file, "phone");
        await("the server has the file again").atMost(Duration.ofSeconds(10)).until(() -> server.console()
                .run("config:property-get --pid " + PID + " phone")
                .output()
                .contains(phone));
    }

    /** An editor that writes a file in two steps is read between them now and then; what it wrote must stay. */
    @Test
    void aConfigurationReadInHalfDoesNotReachItsFile() throws IOException {
        try (Probe probe = Probe.install(server)) {
            assertThat(phone()).isNotEmpty();

            assertThat(server.visitor().post(PHONE + "/forget", "{}").status()).isEqualTo(204);
            assertThat(phone()).isEmpty();

            await("nobody writes into the file")
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> Files.readString(file).equals(before));
        }
    }

    @Test
    void theConsoleChangesTheFileAndLeavesItsComments() throws IOException {
        server.console().run("config:property-set --pid " + PID + " phone 112").expectSuccess();

        assertThat(Files.readAllLines(file))
                .contains("phone = 112", "# Telephone of the office, and its hours in Polish and English.");
    }

    private String phone() {
        return server.visitor().get(PHONE).json().path("value").asText();
    }
}
