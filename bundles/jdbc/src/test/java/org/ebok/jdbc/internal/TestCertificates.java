package org.ebok.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An authority of its own and what it signs, made by the JDK's keytool for one test. */
final class TestCertificates {

    private static final String PASSWORD = "of-this-test";

    private final Path directory;

    /** Makes the authority's key in an empty directory. */
    TestCertificates(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        keytool("-genkeypair", "-alias", "authority", "-dname", "CN=Authority of a test", "-ext", "bc:c=ca:true");
    }

    /** The authority's certificate as a PEM file. */
    Path authority() throws IOException, GeneralSecurityException {
        return pem(
                "authority.crt",
                "CERTIFICATE",
                store().getCertificate("authority").getEncoded());
    }

    /** Makes a server's key and its certificate, signed by the authority, for a host name. */
    void makeServer(String hostName) throws IOException, InterruptedException {
        Path request = directory.resolve("server.csr");
        Path certificate = directory.resolve("server-signed.crt");
        keytool("-genkeypair", "-alias", "server", "-dname", "CN=" + hostName);
        keytool("-certreq", "-alias", "server", "-file", request.toString());
        keytool(
                "-gencert",
                "-alias",
                "authority",
                "-ext",
                "san=dns:" + hostName,
                "-infile",
                request.toString(),
                "-outfile",
                certificate.toString());
        keytool("-importcert", "-noprompt", "-alias", "server", "-file", certificate.toString());
    }

    /** The server's certificate as a PEM file. */
    Path server() throws IOException, GeneralSecurityException {
        Certificate certificate = store().getCertificate("server");
        return pem("server.crt", "CERTIFICATE", certificate.getEncoded());
    }

    /** The server's key as a PEM file that only its owner can read. */
    Path serverKey() throws IOException, GeneralSecurityException {
        Key key = store().getKey("server", PASSWORD.toCharArray());
        Path file = pem("server.key", "PRIVATE KEY", key.getEncoded());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve("store.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path pem(String name, String kind, byte[] content) throws IOException {
        String text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
        return Files.writeString(directory.resolve(name), text);
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", directory.resolve("store.p12").toString(), "-storepass", PASSWORD));
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        }
        Path log = directory.resolve("keytool.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("keytool failed: " + Files.readString(log));
        }
    }
}
