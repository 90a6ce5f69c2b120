package org.ebok.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.central.fixture.CentralFixture.scope;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.function.FunctionId;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalFiles;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.text.Language;
import org.ebok.spreadsheet.internal.CsvSpreadsheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final PersonalSubject ANNA = new PersonalSubject("anna", scope("1"), List.of("K1"));
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 28, 9, 5, 0, 0, ZoneOffset.ofHours(1));
    private static final OperatorProfile OPERATOR = new OperatorProfile(
            "SM", "SM <Nadmorska> & Co", Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Archive archive = new Archive(out, new CsvSpreadsheets());

    private record Table(String name, List<String> columns, List<List<?>> rows) implements PersonalTable {

        @Override
        public PersonalText title() {
            return new PersonalText("Tabela <" + name + ">", "Table");
        }

        @Override
        public long count(PersonalSubject subject) {
            return rows.size();
        }

        @Override
        public void read(PersonalSubject subject, Rows sink) throws IOException {
            for (List<?> row : rows) {
                sink.row(row);
            }
        }
    }

    private interface Filler {
        void fill(PersonalFiles.Folder folder) throws IOException;
    }

    private record Papers(Filler filler) implements PersonalFiles {

        @Override
        public PersonalText title() {
            return new PersonalText("Pliki", "Files");
        }

        @Override
        public Size size(PersonalSubject subject) {
            return new Size(0, 0);
        }

        @Override
        public void read(PersonalSubject subject, Folder folder) throws IOException {
            filler.fill(folder);
        }
    }

    private static Source papers(Filler filler) {
        return new Source(List.of(), Optional.of(new Papers(filler)));
    }

    private record Source(List<PersonalTable> tables, Optional<PersonalFiles> files) implements PersonalData {

        @Override
        public Optional<FunctionId> function() {
            return Optional.of(new FunctionId("parking"));
        }

        @Override
        public int order() {
            return 1;
        }
    }

    private void add(Table table) throws IOException {
        archive.add(new Source(List.of(table), Optional.empty()), ANNA);
    }

    private Map<String, String> end() throws IOException {
        archive.end(new IndexPage(OPERATOR, "anna", NOW, Language.POLISH), IndexPage.words(Language.POLISH));
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void aTableIsThereAsJsonAndAsCsv() throws IOException {
        add(new Table(
                "place",
                List.of("text", "amount", "count", "yes", "day", "moment"),
                List.of(
                        Arrays.asList("=1;\"żółw\"\n", new BigDecimal("-1.50"), 7L, true, LocalDate.EPOCH, NOW),
                        Arrays.asList(null, null, null, null, null, null))));

        Map<String, String> files = end();

        assertThat(files.keySet()).containsExactly("dane/parking/place.json", "dane/parking/place.csv", "index.html");
        assertThat(files.get("dane/parking/place.json"))
                .isEqualTo(
                        "[\n{\"text\":\"=1;\\\"żółw\\\"\\u000a\",\"amount\":\"-1.50\",\"count\":7,\"yes\":true,"
                                + "\"day\":\"1970-01-01\",\"moment\":\"2026-11-28T09:05+01:00\"},\n"
                                + "{\"text\":null,\"amount\":null,\"count\":null,\"yes\":null,\"day\":null,\"moment\":null}\n]\n");
        assertThat(files.get("dane/parking/place.csv"))
                .isEqualTo("\uFEFFtext;amount;count;yes;day;moment\r\n"
                        + "\"'=1;\"\"żółw\"\"\n\";-1,50;7;true;1970-01-01;2026-11-28T09:05+01:00\r\n\"\";;;;;\r\n");
    }

    @Test
    void aTableWithoutRowsIsAnEmptyListAndAHead() throws IOException {
        add(new Table("place", List.of("text"), List.of()));

        Map<String, String> files = end();

        assertThat(files.get("dane/parking/place.json")).isEqualTo("[]\n");
        assertThat(files.get("dane/parking/place.csv")).isEqualTo("\uFEFFtext\r\n");
    }

    @Test
    void theIndexPageIsInBothLanguagesAndEverythingInItIsText() throws IOException {
        add(new Table("place", List.of("text"), List.of(List.of("a"))));

        String index = end().get("index.html");

        assertThat(index)
                .startsWith("<!DOCTYPE html>\n<html lang=\"pl\">")
                .contains("<section lang=\"pl\">", "<section lang=\"en\">", "28 listopada 2026, 9:05")
                .contains("SM &lt;Nadmorska&gt; &amp; Co", "Tabela &lt;place&gt;")
                .contains("href=\"dane/parking/place.csv\"", "href=\"dane/parking/place.json\"")
                .doesNotContain("<script", "Tabela <place>");
    }

    @Test
    void filesOfOneNameAreBothThereAndBrokenOnesAreNamed() throws IOException {
        archive.add(
                papers(folder -> {
                    folder.file("17", "Faktura.pdf", file -> file.write(new byte[] {'1'}));
                    folder.file("18", "faktura.PDF", file -> file.write(new byte[] {'2'}));
                    folder.file("19", "broken.pdf", file -> {
                        file.write(new byte[] {'x'});
                        throw new CentralDataException("part_no", "there");
                    });
                    folder.file("20", "changed.pdf", file -> {
                        throw new IOException("A part of the file changed");
                    });
                }),
                ANNA);

        Map<String, String> files = end();

        assertThat(files)
                .containsEntry("dokumenty/Faktura.pdf", "1")
                .containsEntry("dokumenty/faktura (2).PDF", "2")
                .doesNotContainKeys("dokumenty/broken.pdf", "dokumenty/changed.pdf");
        assertThat(files.get("dane/parking/file.csv"))
                .isEqualTo("\uFEFFid;path\r\n17;dokumenty/Faktura.pdf\r\n18;dokumenty/faktura (2).PDF\r\n");
        assertThat(files.get("nie-zalaczono.txt"))
                .contains("broken.pdf: plik jest uszkodzony", "changed.pdf: plik jest uszkodzony");
        assertThat(files.get("index.html")).contains("broken.pdf: plik jest uszkodzony", "faktura%20%282%29.PDF");
    }

    @Test
    void aDatabaseThatGoesAwayEndsTheArchiveAndWhatIsThereIsNoWholeZip() {
        assertThatThrownBy(() -> archive.add(
                        papers(folder -> folder.file("1", "a.pdf", file -> {
                            throw new CentralUnavailableException(new IOException("away"));
                        })),
                        ANNA))
                .isInstanceOf(CentralUnavailableException.class);
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("PK\5\6");
    }

    @Test
    void aReaderWhoGoesAwayIsNoBrokenFile() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
        Archive gone = new Archive(closed, new CsvSpreadsheets());

        assertThatThrownBy(() -> gone.add(
                        papers(folder -> folder.file("1", "a.pdf", file -> file.write(new byte[100_000]))), ANNA))
                .hasMessage("gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../a.pdf", "a/b.pdf", "a\\b.pdf", ".a", "a.pdf ", "a\u0000.pdf", "a:b", "a\u202Efdp.exe"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> archive.add(papers(folder -> folder.file("1", name, file -> {})), ANNA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatATableMustNotDoIsRefused() {
        assertThatThrownBy(() -> add(new Table("../x", List.of("a"), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add(new Table("x", List.of("a"), List.of(List.of("1", "2")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Archive(out, new CsvSpreadsheets())
                        .add(
                                new Source(
                                        List.of(new Table("x", List.of("a"), List.of(List.of(1.5)))), Optional.empty()),
                                ANNA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingStaysBehindInTheTemporaryDirectory() throws IOException {
        add(new Table("place", List.of("text"), List.of(List.of("a"))));
        archive.add(papers(folder -> folder.file("1", "a.pdf", file -> file.write(1))), ANNA);

        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("ebok-my-data-")))
                    .isEmpty();
        }
    }
}
