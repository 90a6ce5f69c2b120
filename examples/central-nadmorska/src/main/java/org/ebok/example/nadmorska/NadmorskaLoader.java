package org.ebok.example.nadmorska;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Makes a central database of the Nadmorska co-operative's data: the ERP's tables, their rows, and the contract's views. */
public final class NadmorskaLoader {

    /** The ERP's tables in the order of their foreign keys; each has its rows in a file of its name. */
    static final List<String> TABLES = List.of(
            "KONTRAHENCI",
            "KARTOTEKI",
            "DOKUMENTY",
            "ZAPISY",
            "BUDYNKI",
            "LOKALE",
            "LOKALE_KONTR",
            "SKLADNIKI",
            "TARYFY",
            "NALICZENIA",
            "LICZNIKI",
            "ODCZYTY");

    /** Where the files of documents go; not one of the ERP's files. */
    static final String FILES = "DOKUMENTY_PLIKI";

    private static final String USAGE = """
            Usage:
              h2 <file or jdbc:h2: URL> <data directory>
              postgresql <work directory> <port> <data directory>""";

    private NadmorskaLoader() {}

    /**
     * Creates the ERP's tables, loads their rows and the files of documents, and creates the contract's views and inbox and the indexes they need. Either all of
     * it is there afterwards or nothing.
     *
     * @param connection to an empty H2 (MODE=PostgreSQL) or PostgreSQL database, with the right to create; it is left open,
     *     its auto-commit as it was
     * @param dataDirectory holds {@code schema.sql} and a CSV file per table (UTF-8, no header, empty field = NULL), and
     *     {@code files} with the files of documents
     * @throws BadDataException when a row does not fit; the message names file and line
     * @throws IOException when a file is missing or cannot be read
     * @throws SQLException when the database refuses something else, or has the ERP's tables already
     */
    public static void load(Connection connection, Path dataDirectory) throws IOException, SQLException {
        String schema = Files.readString(dataDirectory.resolve("schema.sql"));
        if (isLoaded(connection)) {
            throw new SQLException("The database has the table " + TABLES.get(0) + " already: nothing was loaded");
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            create(connection, schema, dataDirectory);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                undo(connection);
            }
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void create(Connection connection, String schema, Path dataDirectory)
            throws IOException, SQLException {
        run(connection, schema);
        for (String table : TABLES) {
            new CsvTable(table, dataDirectory.resolve(table + ".csv")).loadInto(connection);
        }
        new DocumentFiles(dataDirectory.resolve("files")).loadInto(connection, isH2(connection));
        run(connection, resource("views.sql"));
        run(connection, resource("inbox.sql"));
        run(connection, resource(isH2(connection) ? "indexes-h2.sql" : "indexes-postgresql.sql"));
    }

    /**
     * Creates the role {@code ebok_portal}, which may read the contract's views, write to the inbox, and nothing else. PostgreSQL only.
     *
     * @param connection of a user with the right to create roles, after {@link #load}
     * @throws SQLException when the role exists already or may not be created
     */
    public static void createPortalRole(Connection connection) throws IOException, SQLException {
        run(connection, resource("role.sql"));
    }

    /** Tells whether the database holds the ERP's tables. */
    public static boolean isLoaded(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String name = metaData.storesLowerCaseIdentifiers() ? TABLES.get(0).toLowerCase(Locale.ROOT) : TABLES.get(0);
        try (ResultSet tables = metaData.getTables(null, null, name, null)) {
            return tables.next();
        }
    }

    /** PostgreSQL takes back tables and views with the transaction; H2 commits each of them, so they are dropped. */
    private static void undo(Connection connection) throws SQLException {
        connection.rollback();
        if (isH2(connection)) {
            run(
                    connection,
                    "DROP SCHEMA IF EXISTS EBOK CASCADE; DROP TABLE IF EXISTS " + FILES + ", "
                            + String.join(", ", TABLES) + " CASCADE");
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NadmorskaLoader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Not in this archive: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs one of the two commands of {@link #USAGE}; ends with 2 for a wrong call and 1 for any other failure. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (arguments.length == 3 && arguments[0].equals("h2")) {
                String url = arguments[1].startsWith("jdbc:")
                        ? arguments[1]
                        : "jdbc:h2:file:" + Path.of(arguments[1]).toAbsolutePath() + ";MODE=PostgreSQL";
                try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
                    load(connection, Path.of(arguments[2]));
                }
                out.println("Loaded. url=" + url + " user=sa, no password");
            } else if (arguments.length == 4 && arguments[0].equals("postgresql")) {
                int port = Integer.parseInt(arguments[2]);
                PostgresServer.runUntilStopped(Path.of(arguments[1]), port, Path.of(arguments[3]), out);
            } else {
                System.err.println(USAGE);
                System.exit(2);
            }
        } catch (NumberFormatException e) {
            System.err.println("The port is no number: " + arguments[2] + "\n" + USAGE);
            System.exit(2);
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("Nothing was loaded: " + e);
            System.exit(1);
        }
    }
}
