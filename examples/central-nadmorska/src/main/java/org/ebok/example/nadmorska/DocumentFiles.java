package org.ebok.example.nadmorska;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the files that documents name into a table, in parts, so that none is ever held whole in memory. */
final class DocumentFiles {

    /** The most bytes that the contract allows in a part. */
    static final int PART = 1_048_576;

    private final Path directory;

    DocumentFiles(Path directory) {
        this.directory = directory;
    }

    /** Creates the table and fills it, in the transaction of the connection. */
    void loadInto(Connection connection, boolean h2) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + NadmorskaLoader.FILES
                    + " (ID_DOK INTEGER NOT NULL REFERENCES DOKUMENTY, CZESC INTEGER NOT NULL, DANE "
                    + (h2 ? "BINARY LARGE OBJECT" : "BYTEA") + " NOT NULL, PRIMARY KEY (ID_DOK, CZESC))");
            if (!h2) {
                // Files are compressed already; left as they are, the beginning of one is read without the rest.
                statement.execute("ALTER TABLE " + NadmorskaLoader.FILES + " ALTER COLUMN DANE SET STORAGE EXTERNAL");
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + NadmorskaLoader.FILES + " VALUES (?, ?, ?)")) {
            for (Map.Entry<Integer, String> document : names(connection).entrySet()) {
                load(insert, document.getKey(), document.getValue());
            }
        }
    }

    private static Map<Integer, String> names(Connection connection) throws SQLException {
        Map<Integer, String> names = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT ID_DOK, TRIM(PLIK) FROM DOKUMENTY WHERE TRIM(PLIK) <> '' ORDER BY ID_DOK")) {
            while (row.next()) {
                names.put(row.getInt(1), row.getString(2));
            }
        }
        return names;
    }

    private void load(PreparedStatement insert, int document, String name) throws IOException, SQLException {
        Path file = directory.resolve(name);
        if (!directory.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new BadDataException("Document " + document + ": there is no file " + name + " in " + directory);
        }
        try (InputStream in = Files.newInputStream(file)) {
            int part = 1;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                insert.setInt(1, document);
                insert.setInt(2, part++);
                insert.setBinaryStream(3, new ByteArrayInputStream(bytes), bytes.length);
                insert.executeUpdate();
            }
        }
    }
}
