package org.ebok.example.nadmorska;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A real PostgreSQL server on this machine's loopback address, with the co-operative's data in it. For trying and testing. */
final class PostgresServer {

    /** In the work directory while the server is up: where it is and who may sign in. */
    static final String CONNECTION_FILE = "central.properties";

    private PostgresServer() {}

    /**
     * Starts the server, loads it when it is empty, says where it is, and stays until the process is asked to stop; the
     * server is stopped cleanly then. Its data stays in the work directory for the next start.
     *
     * @param workDirectory the server's own: its programs, its data, and the file with the connection; made when absent
     * @param port to listen on, free
     * @param dataDirectory as for {@link NadmorskaLoader#load}
     */
    static void runUntilStopped(Path workDirectory, int port, Path dataDirectory, PrintStream out)
            throws IOException, SQLException {
        Path work = Files.createDirectories(workDirectory).toAbsolutePath();
        requireFree(port);
        EmbeddedPostgres server = start(work, port);
        Path connectionFile = work.resolve(CONNECTION_FILE);
        boolean ready = false;
        try {
            prepare(server, dataDirectory);
            Files.writeString(connectionFile, connection(server));
            ready = true;
        } finally {
            if (!ready) {
                server.close();
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, connectionFile), "stop-postgresql"));
        out.println("PostgreSQL is ready on port " + server.getPort() + "; see " + connectionFile);
        waitForever();
    }

    private static EmbeddedPostgres start(Path work, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(work.resolve("data"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(work.resolve("server").toFile())
                .setServerConfig("timezone", "Europe/Warsaw")
                .setRegisterShutdownHook(false)
                .start();
    }

    private static void prepare(EmbeddedPostgres server, Path dataDirectory) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!NadmorskaLoader.isLoaded(connection)) {
                NadmorskaLoader.load(connection, dataDirectory);
                NadmorskaLoader.createPortalRole(connection);
            }
        }
    }

    /** This server takes anybody on the loopback address at their word, so there is no password. */
    private static String connection(EmbeddedPostgres server) {
        return """
                url=jdbc:postgresql://localhost:%d/postgres
                user=ebok_portal
                ownerUser=postgres
                """.formatted(server.getPort());
    }

    /** Another server on the port would be taken for ours. */
    private static void requireFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new IOException("Port " + port + " is taken", e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path connectionFile) {
        try (server) {
            Files.deleteIfExists(connectionFile);
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop cleanly: " + e);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
