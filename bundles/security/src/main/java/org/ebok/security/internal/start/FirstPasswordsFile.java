package org.ebok.security.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.file.OwnerOnlyFile;

/** The file {@code first-passwords}: one line for each password made, with tabs between its parts. */
final class FirstPasswordsFile {

    private final OwnerOnlyFile file;

    FirstPasswordsFile(Path directory) {
        this.file = new OwnerOnlyFile(directory.resolve("first-passwords"));
    }

    /** Writes a password down; a line of the same kind and login, left by a start that was cut short, is replaced. */
    synchronized void put(String kind, String login, String password, String description) {
        String whose = kind + '\t' + login + '\t';
        List<String> lines = new ArrayList<>(file.lines());
        lines.removeIf(line -> line.startsWith(whose));
        lines.add(whose + password + '\t' + description);
        file.replace(lines);
    }
}
