package org.ebok.mydata;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalFiles;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.spreadsheet.SpreadsheetTable;
import org.ebok.api.spreadsheet.Spreadsheets;
import org.ebok.api.text.Words;

/**
 * The ZIP, written as the sources are read. A table is asked for once: its JSON goes into the archive while its CSV waits in a
 * file. The table of contents of a ZIP comes last, so an archive that breaks off does not open as a whole one.
 */
final class Archive {

    private static final PersonalText BROKEN = new PersonalText("plik jest uszkodzony", "the file is broken");

    private static final PersonalText FILES = new PersonalText("Który plik jest od czego", "Which file is of what");

    private static final Pattern TABLE_NAME = Pattern.compile("[a-z][a-z0-9_-]{0,99}");

    /** What some system or another does not take in a name, or takes for a path. */
    private static final Pattern NO_FILE_NAME =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]|^[. ]|[. ]$|^$");

    /** A ZIP is written in small pieces, a network is not. */
    private static final int BUFFER = 32 * 1024;

    private final ZipOutputStream zip;
    private final Spreadsheets spreadsheets;
    private final Set<String> names = new HashSet<>();
    private final List<Packed> packed = new ArrayList<>();
    private final List<LeftOut> left = new ArrayList<>();

    Archive(OutputStream out, Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
        zip = new ZipOutputStream(new Unclosed(new BufferedOutputStream(out, BUFFER)), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // most documents are compressed already
    }

    /** A file that there should be, and why it is not there. */
    record LeftOut(String what, PersonalText why) {}

    /** Writes everything that a source has. */
    void add(PersonalData source, PersonalSubject subject) throws IOException {
        String folder = Sources.folder(source);
        for (PersonalTable table : source.tables()) {
            add(table, folder, subject);
        }
        if (source.files().isPresent()) {
            Files files = new Files();
            source.files().get().read(subject, files);
            add(files, folder, subject);
        }
    }

    private void add(PersonalTable table, String folder, PersonalSubject subject) throws IOException {
        if (!TABLE_NAME.matcher(table.name()).matches()) {
            throw new IllegalArgumentException("No name of a table: " + table.name());
        }
        String path = "dane/" + folder + "/" + table.name();
        List<String> columns = List.copyOf(table.columns());
        Counter counter = new Counter();
        try (Spool spool = new Spool()) {
            SpreadsheetTable csv = spreadsheets.begin(spool.out(), columns);
            begin(path + ".json");
            JsonTable json = new JsonTable(zip, columns);
            table.read(subject, values -> {
                check(table, columns, values);
                json.row(values);
                csv.row(values);
                counter.rows++;
            });
            json.end();
            zip.closeEntry();
            csv.end();
            begin(path + ".csv");
            spool.copyTo(zip);
            zip.closeEntry();
        }
        packed.add(new Packed(table.title(), path, counter.rows, false));
    }

    private static final class Counter {
        private long rows;
    }

    private static void check(PersonalTable table, List<String> columns, List<?> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + table.name() + " has not the columns that it said");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!isValue(values.get(i))) {
                throw new IllegalArgumentException(
                        columns.get(i) + " of " + table.name() + " is of no type that is known");
            }
        }
    }

    private static boolean isValue(Object value) {
        return value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Integer
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof OffsetDateTime;
    }

    /** Takes the files of a source, and is the table that tells which is which. */
    private final class Files implements PersonalFiles.Folder, PersonalTable {

        private final List<List<?>> rows = new ArrayList<>();

        /** A file is whole before its entry begins: one that breaks off leaves no half of it in the archive. */
        @Override
        public void file(String of, String name, PersonalFiles.Body body) throws IOException {
            if (NO_FILE_NAME.matcher(name).find()) {
                throw new IllegalArgumentException("No name of a file");
            }
            try (Spool spool = new Spool()) {
                if (!isWritten(body, spool)) {
                    leftOut(name, BROKEN);
                    return;
                }
                String path = unique("dokumenty/", name);
                zip.putNextEntry(new ZipEntry(path));
                spool.copyTo(zip);
                zip.closeEntry();
                packed.add(new Packed(new PersonalText(name, name), path, 0, true));
                rows.add(List.of(of, path));
            }
        }

        @Override
        public void leftOut(String what, PersonalText why) {
            left.add(new LeftOut(what, why));
        }

        @Override
        public String name() {
            return "file";
        }

        @Override
        public PersonalText title() {
            return FILES;
        }

        @Override
        public List<String> columns() {
            return List.of("id", "path");
        }

        @Override
        public long count(PersonalSubject subject) {
            return rows.size();
        }

        @Override
        public void read(PersonalSubject subject, Rows out) throws IOException {
            for (List<?> row : rows) {
                out.row(row);
            }
        }
    }

    private static boolean isWritten(PersonalFiles.Body body, Spool spool) throws IOException {
        try {
            body.write(spool.out());
            return true;
        } catch (CentralDataException e) {
            return false; // told in the archive itself
        } catch (IOException e) {
            if (spool.hasFailed()) {
                throw e;
            }
            return false;
        }
    }

    /** Writes the index page and the list of what was left out, and ends the archive. */
    void end(IndexPage index, Words words) throws IOException {
        if (!left.isEmpty()) {
            String list = String.join(
                    "\r\n",
                    left.stream()
                            .map(one -> one.what() + ": " + one.why().in(words.language()))
                            .toList());
            text(words.get("archive.left-out") + ".txt", "\uFEFF" + list + "\r\n");
        }
        text("index.html", index.write(List.copyOf(packed), List.copyOf(left)));
        zip.finish();
        zip.flush();
    }

    private void text(String path, String text) throws IOException {
        begin(path);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        if (!names.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Twice in the archive: " + path);
        }
        zip.putNextEntry(new ZipEntry(path));
    }

    /** Two documents may have files of one name, also where a system does not look at capitals. */
    private String unique(String folder, String name) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        String candidate = folder + name;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = folder + name.substring(0, end) + " (" + i + ")" + name.substring(end);
        }
        return candidate;
    }

    /** The stream is the response's, and not ours to close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
