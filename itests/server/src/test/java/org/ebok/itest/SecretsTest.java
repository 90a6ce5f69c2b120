package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Console;
import org.ebok.itest.fixture.FirstPasswords;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords are where they must be and nowhere else. */
@WithServers
class SecretsTest {

    @Nested
    class OfTheDemo extends Contract {
        OfTheDemo(@OnServer(ServerKind.DEMO) PortalServer server) {
            super(server, List.of("log", "portal"));
        }
    }

    @Nested
    class OfProduction extends Contract {
        OfProduction(@OnServer(ServerKind.PRODUCTION) PortalServer server) {
            super(server, List.of("log"));
        }
    }

    abstract static class Contract {

        private final PortalServer server;
        private final List<String> folders;
        private final List<String> secrets = new ArrayList<>(List.of(ServerKind.DATABASE_PASSWORD));

        /** @param folders of data in which there are files */
        Contract(PortalServer server, List<String> folders) {
            this.server = server;
            this.folders = folders;
            server.firstPasswords().entries().stream()
                    .map(FirstPasswords.Entry::password)
                    .forEach(secrets::add);
        }

        @Test
        void noServicePropertyHoldsAPassword() {
            assertNoSecret(server.console().run("service:list").expectSuccess());
        }

        @Test
        void noConfigurationHoldsAPassword() {
            assertNoSecret(server.console().run("config:list").expectSuccess());
        }

        @Test
        void noSystemPropertyAndNoArgumentOfTheProcessHoldsAPassword() throws IOException {
            assertNoSecret(server.console().run("shell:info").output());
            assertNoSecret(server.console().run("system:property").output());
            assertNoSecret(Files.readString(
                    Path.of("/proc", Long.toString(server.process().pid()), "cmdline")));
        }

        @Test
        void onlyTheFileOfFirstPasswordsHoldsThem() throws IOException {
            assertThat(filesThat(this::holdsASecret))
                    .containsExactly(server.data().resolve("first-passwords"));
        }

        @Test
        void theFileOfFirstPasswordsIsItsOwnersAlone() throws IOException {
            assertThat(Files.getPosixFilePermissions(server.data().resolve("first-passwords")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }

        @Test
        void theFilesWithHashesAndCustomersDataAreNotForEverybody() throws IOException {
            List<Path> files = filesThat(file -> file.startsWith(server.data().resolve("portal"))
                    || file.startsWith(server.data().resolve("log"))
                    || file.endsWith("users.properties")
                    || file.endsWith("host.key"));

            assertThat(files)
                    .anyMatch(file -> file.endsWith("users.properties"))
                    .anyMatch(file -> file.endsWith("host.key"));
            assertThat(folders).allSatisfy(folder -> assertThat(files)
                    .anyMatch(file -> file.startsWith(server.data().resolve(folder))));
            assertThat(files).noneMatch(Contract::isForEverybody);
        }

        @Test
        void theConsoleListensOnThisMachineAlone() throws IOException {
            List<InetAddress> others = new ArrayList<>(NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList());
            // on a machine without a network too, whoever listens on every address listens on this one
            others.add(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}));

            assertThat(listens(InetAddress.getLoopbackAddress())).isTrue();
            assertThat(others).noneMatch(this::listens);
        }

        @ParameterizedTest
        @CsvSource({"karaf, karaf", "admin, admin", "root, root", "smx, smx"})
        void noDefaultPasswordOpensAnything(String user, String password) {
            assertThat(new Console(server.sshPort(), user, password).admits()).isFalse();
            assertThat(server.visitor().signIn(user, password).status()).isNotEqualTo(200);
        }

        @Test
        void eachFirstPasswordIsAnother() {
            assertThat(secrets).doesNotHaveDuplicates();
        }

        private boolean listens(InetAddress address) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, server.sshPort()), 2000);
                return true;
            } catch (IOException refused) {
                return false;
            }
        }

        private void assertNoSecret(String text) {
            assertThat(text).isNotBlank();
            assertThat(secrets).noneMatch(text::contains);
        }

        private boolean holdsASecret(Path file) {
            try {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                return secrets.stream().anyMatch(text::contains);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isForEverybody(Path file) {
            try {
                return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Path> filesThat(java.util.function.Predicate<Path> condition) throws IOException {
            try (Stream<Path> files = Files.walk(server.home())) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(server.home().resolve("system")))
                        .filter(condition)
                        .toList();
            }
        }
    }
}
