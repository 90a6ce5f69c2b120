package org.ebok.example.nadmorska;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** Where the ERP's files are. */
final class CentralData {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private CentralData() {}

    /** Returns the directory, or ends the test as skipped when it is absent; says so on the console too, once. */
    static Path directory() {
        Path directory = Path.of(System.getProperty("ebok.central.data", "../../../shared/central"));
        if (Files.isRegularFile(directory.resolve("schema.sql"))) {
            return directory;
        }
        String absent = "Skipped: the ERP's files are not in "
                + directory.toAbsolutePath().normalize()
                + "; name their directory with -Debok.central.data=...";
        if (!SAID.getAndSet(true)) {
            System.out.println(absent);
        }
        return Assumptions.abort(absent);
    }
}
