package org.ebok.security.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The users of the Karaf console, in {@code etc/users.properties}. Only the digest of the password is written, in the
 * form that {@code etc/org.apache.karaf.jaas.cfg} sets: SHA-256 is enough for a password of 60 random bits that guards a
 * console on the loopback address.
 */
final class ConsoleUsers {

    private final Path file;

    ConsoleUsers(Path etc) {
        this.file = etc.resolve("users.properties");
    }

    /** Whether there is no user at all, as in a fresh installation. */
    boolean isEmpty() {
        return lines().stream().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** Adds an administrator of the console; the file is replaced in one step. */
    void addAdministrator(String login, String password) {
        List<String> lines = new ArrayList<>(lines());
        lines.add(login + " = {CRYPT}" + digest(password) + "{CRYPT},_g_:admingroup");
        lines.add("_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh");
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path next = Files.createTempFile(
                    directory,
                    "users",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The console's user cannot be written to " + file, e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The console's users cannot be read from " + file, e);
        }
    }

    private static String digest(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
