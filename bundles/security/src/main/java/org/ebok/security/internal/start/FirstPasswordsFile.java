package org.ebok.security.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The file {@code first-passwords}: one line for each password made, with tabs between its parts. */
final class FirstPasswordsFile {

    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    FirstPasswordsFile(Path directory) {
        this.file = directory.resolve("first-passwords");
    }

    synchronized void append(String kind, String login, String password, String description) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            }
            Files.writeString(
                    file,
                    String.join("\t", kind, login, password, description) + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The first passwords cannot be written to " + file, e);
        }
    }
}
