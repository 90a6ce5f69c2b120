package org.ebok.security.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A small text file that its owner alone can read, replaced whole or not at all. */
final class OwnerOnlyFile {

    private final Path file;

    OwnerOnlyFile(Path file) {
        this.file = file;
    }

    /** The lines, none when there is no file. */
    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Whether there is nothing but comments and the lines that start with the given text. */
    boolean holdsNothingBut(String start) {
        return lines().stream()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.startsWith(start));
    }

    void replace(List<String> lines) {
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "next", ".tmp", ownerOnly);
            Files.write(next, lines, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
