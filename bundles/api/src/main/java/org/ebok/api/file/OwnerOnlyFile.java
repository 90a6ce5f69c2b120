package org.ebok.api.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A small text file in UTF-8 that its owner alone can read, replaced whole or not at all. Thread-safe as far as its file is: who
 * reads and then replaces keeps others from doing so meanwhile.
 */
public final class OwnerOnlyFile {

    private final Path file;

    /** @param file where it is or is to be; its folder exists */
    public OwnerOnlyFile(Path file) {
        this.file = file;
    }

    /**
     * @return the lines, none when there is no file
     * @throws UncheckedIOException when it cannot be read
     */
    public List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * @param lines all that the file is to hold
     * @throws UncheckedIOException when it cannot be written; it is as before then
     */
    public void replace(List<String> lines) {
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "next", ".tmp", ownerOnly);
            try {
                Files.write(
                        next,
                        lines,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.SYNC);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
