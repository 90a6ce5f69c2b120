package org.ebok.example.nadmorska;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that does not fit: said where, and nothing left behind. */
class NadmorskaLoaderTest {

    @TempDir
    private Path copy;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KARTOTEKI; 7; 7,seven,204-00007-1,Opłaty,,PLN; field 2 does not fit its column: seven",
                "KARTOTEKI; 3; 3,3,204-00003-1; 3 fields in place of 6",
                "ZAPISY; 600; 600,1,2025-02-30,,NAL,x,1.00,0.00,; field 3 does not fit its column: 2025-02-30",
                "ZAPISY; 600; 1,1,2025-02-28,,NAL,twice,1.00,0.00,; primary key",
                "ZAPISY; 19734; 19734,99999,2025-02-28,,NAL,orphan,1.00,0.00,; foreign key"
            })
    void badLineOnH2(String table, int line, String text, String reason) throws IOException, SQLException {
        copyWith(table, line, text);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL")) {
            assertRefused(connection, table, line, reason.replace("foreign key", "Referential integrity"));
            restore(table);
            NadmorskaLoader.load(connection, copy);
            assertThat(Rows.of(connection, "SELECT * FROM EBOK.ledger")).hasSize(427);
        }
    }

    @Test
    void badLineOnPostgres() throws IOException, SQLException {
        copyWith("ZAPISY", 600, "600,99999,2025-02-28,,NAL,orphan,1.00,0.00,");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            assertRefused(connection, "ZAPISY", 600, "foreign key");
        }
    }

    @Test
    void aSecondLoadChangesNothing() throws IOException, SQLException {
        Path data = CentralData.directory();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL")) {
            NadmorskaLoader.load(connection, data);
            assertThatThrownBy(() -> NadmorskaLoader.load(connection, data)).hasMessageContaining("already");
            assertThat(Rows.of(connection, "SELECT * FROM EBOK.customer")).hasSize(400);
        }
    }

    @Test
    void aFileThatIsMissing() throws IOException, SQLException {
        copyWith("DOKUMENTY", 27, "27,3,ROZL,ROZL/2025/00003,x,2026-03-31,,,PDF ,nothing.pdf");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL")) {
            assertThatThrownBy(() -> NadmorskaLoader.load(connection, copy))
                    .isInstanceOf(BadDataException.class)
                    .hasMessageContaining("Document 27: there is no file nothing.pdf");
            assertThat(NadmorskaLoader.isLoaded(connection)).isFalse();
        }
    }

    @Test
    void aLargeFileIsCutIntoParts() throws IOException, SQLException {
        copyWith("DOKUMENTY", 27, "27,3,ROZL,ROZL/2025/00003,x,2026-03-31,,,PDF ,large.pdf");
        Files.delete(copy.resolve("files"));
        Files.createDirectory(copy.resolve("files"));
        try (var files = Files.list(CentralData.directory().resolve("files"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve("files").resolve(file.getFileName()));
            }
        }
        Files.write(copy.resolve("files/large.pdf"), new byte[2 * DocumentFiles.PART + 5]);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL")) {
            NadmorskaLoader.load(connection, copy);
            assertThat(Rows.of(
                            connection,
                            "SELECT part_no, byte_count FROM EBOK.document_content WHERE document_id = '27'"
                                    + " ORDER BY part_no"))
                    .extracting(row -> row.get("part_no") + " " + row.get("byte_count"))
                    .containsExactly("1 1048576", "2 1048576", "3 5");
        }
    }

    private void assertRefused(Connection connection, String table, int line, String reason) throws SQLException {
        assertThatThrownBy(() -> NadmorskaLoader.load(connection, copy))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining(table + ".csv, line " + line + ": ")
                .hasMessageContaining(reason);
        assertThat(NadmorskaLoader.isLoaded(connection)).isFalse();
        assertThat(connection.getAutoCommit()).isTrue();
    }

    private void copyWith(String table, int line, String text) throws IOException {
        for (String name : NadmorskaLoader.TABLES) {
            Files.copy(CentralData.directory().resolve(name + ".csv"), copy.resolve(name + ".csv"));
        }
        Files.copy(CentralData.directory().resolve("schema.sql"), copy.resolve("schema.sql"));
        Files.createSymbolicLink(
                copy.resolve("files"), CentralData.directory().resolve("files").toAbsolutePath());
        Path file = copy.resolve(table + ".csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.set(line - 1, text);
        file.toFile().setWritable(true);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private void restore(String table) throws IOException {
        Path file = copy.resolve(table + ".csv");
        Files.delete(file);
        Files.copy(CentralData.directory().resolve(table + ".csv"), file);
    }
}
