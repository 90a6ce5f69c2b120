package org.ebok.mydata;

import java.util.ArrayList;
import java.util.List;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalFiles;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;

/** What there will be, as far as it can be told without reading it: a statement a part. */
final class Inventory {

    private static final int BYTES_OF_ARCHIVE = 6000;
    private static final int BYTES_OF_TABLE = 700;

    /** A row as JSON and as CSV, both packed. */
    private static final int BYTES_OF_ROW = 30;

    private Inventory() {}

    /** The parts of the sources, in their order. */
    static List<Part> of(PersonalSubject person, List<Granted> sources) {
        List<Part> parts = new ArrayList<>();
        for (Granted granted : sources) {
            PersonalData source = granted.data();
            PersonalSubject subject = granted.of(person);
            String folder = Sources.folder(source);
            for (PersonalTable table : source.tables()) {
                long count = table.count(subject);
                parts.add(new Part(
                        folder, table.name(), table.title(), false, count, BYTES_OF_TABLE + BYTES_OF_ROW * count));
            }
            source.files().ifPresent(files -> {
                PersonalFiles.Size size = files.size(subject);
                parts.add(new Part(folder, "files", files.title(), true, size.files(), size.bytes()));
            });
        }
        return parts;
    }

    /** About how long the archive will be. */
    static long expectedLength(List<Part> parts) {
        return BYTES_OF_ARCHIVE + parts.stream().mapToLong(Part::bytes).sum();
    }
}
