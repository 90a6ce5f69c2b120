package org.ebok.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.ebok.jdbc.DatabaseAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.osgi.PGDataSourceFactory;

/** A PostgreSQL that lets a role in over TLS and with its password alone. Its certificate is for {@code localhost}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresConnectionTest {

    private static final String PASSWORD = "zażółć gęślą 'jaźń' \"%;\\";
    private static final Map<String, String> ENVIRONMENT =
            Map.of("ERP_PASSWORD", PASSWORD, "WRONG", "secret-but-wrong");

    private final InstalledDrivers drivers = new InstalledDrivers(ENVIRONMENT::get);

    private Path directory;
    private TestCertificates certificates;
    private EmbeddedPostgres server;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        drivers.addFactory(new PGDataSourceFactory());
        certificates = new TestCertificates(Files.createDirectory(directory.resolve("certificates")));
        certificates.makeServer("localhost");
        Path data = directory.resolve("data");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificates.server().toString())
                .setServerConfig("ssl_key_file", certificates.serverKey().toString())
                .setServerConfig("password_encryption", "scram-sha-256")
                .start();
        letIn(data, """
                host    all all         all trust
                """);
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE ROLE ebok_portal LOGIN PASSWORD '" + PASSWORD.replace("'", "''") + "'");
        }
        letIn(data, """
                hostssl   all ebok_portal all scram-sha-256
                hostnossl all ebok_portal all reject
                host      all postgres    all trust
                """);
    }

    private void letIn(Path data, String rules) throws IOException, SQLException {
        Files.writeString(data.resolve("pg_hba.conf"), rules);
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void verifyFullTakesTheRightServer() throws Exception {
        try (Connection connection = connect("localhost", verifyFull(certificates.authority()), "ERP_PASSWORD");
                Statement statement = connection.createStatement();
                ResultSet tls =
                        statement.executeQuery("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
            tls.next();
            assertThat(tls.getBoolean(1)).isTrue();
            assertThat(tls.getString(2)).startsWith("TLSv1.");
        }
    }

    @Test
    void verifyFullRefusesAServerOfAnotherAuthority() throws Exception {
        TestCertificates others = new TestCertificates(Files.createDirectory(directory.resolve("others")));
        String authority = verifyFull(others.authority());

        assertThatThrownBy(() -> connect("localhost", authority, "ERP_PASSWORD"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SSL error")
                .hasStackTraceContaining("PKIX path validation failed");
    }

    @Test
    void verifyFullRefusesAServerOfAnotherName() throws Exception {
        String authority = verifyFull(certificates.authority());

        assertThatThrownBy(() -> connect("127.0.0.1", authority, "ERP_PASSWORD"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("verif");
    }

    @Test
    void theRoleIsNotLetInWithoutTls() {
        assertThatThrownBy(() -> connect("localhost", "sslmode=disable", "ERP_PASSWORD"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("pg_hba.conf");
    }

    @Test
    void verifyFullRefusesAServerWithoutTls() throws Exception {
        String authority = verifyFull(certificates.authority());
        try (EmbeddedPostgres plain = EmbeddedPostgres.start()) {
            String url = "jdbc:postgresql://localhost:" + plain.getPort() + "/postgres?" + authority;

            assertThatThrownBy(() -> drivers.dataSource(new DatabaseAddress(url, "postgres", "", ""))
                            .getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not support SSL");
        }
    }

    @Test
    void signsInWithThePasswordOfAFile() throws Exception {
        Path file = Files.writeString(directory.resolve("password"), PASSWORD + "\n");
        DatabaseAddress address = new DatabaseAddress(
                url("localhost", verifyFull(certificates.authority())), "ebok_portal", file.toString(), "");

        try (Connection connection = drivers.dataSource(address).getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("ebok_portal");
        }
        try (Connection connection =
                drivers.xaDataSource(address).getXAConnection().getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("ebok_portal");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndSaidNowhere() throws Exception {
        String authority = verifyFull(certificates.authority());

        assertThatThrownBy(() -> connect("localhost", authority, "WRONG"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(ENVIRONMENT.get("WRONG")));
    }

    @Test
    void noPasswordIsRefused() throws Exception {
        String url = url("localhost", verifyFull(certificates.authority()));

        assertThatThrownBy(() -> drivers.dataSource(new DatabaseAddress(url, "ebok_portal", "", ""))
                        .getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no password was provided");
    }

    private Connection connect(String host, String parameters, String passwordEnv) throws SQLException {
        return drivers.dataSource(new DatabaseAddress(url(host, parameters), "ebok_portal", "", passwordEnv))
                .getConnection();
    }

    private String url(String host, String parameters) {
        return "jdbc:postgresql://" + host + ':' + server.getPort() + "/postgres?" + parameters;
    }

    private static String verifyFull(Path authority) {
        return "sslmode=verify-full&sslrootcert=" + authority;
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
