package org.ebok.bench;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The central database: a real PostgreSQL with the contract as tables, which can tell what it was asked. */
final class Centre implements AutoCloseable {

    static final String USER = "ebok_portal";

    private static final String LOG = "statements.log";
    private static final Pattern ASKED = Pattern.compile(
            "^" + USER + "~LOG: +execute [^:]+: (.*?)(?=^\\w*~)(?:^" + USER + "~DETAIL: +[Pp]arameters: ([^\n]*))?",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private final EmbeddedPostgres server;
    private final Path log;

    private Centre(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    /**
     * A statement as it was run.
     *
     * @param sql with {@code $1} and so on
     * @param parameters as literals, by their number
     */
    record Asked(String sql, Map<Integer, String> parameters) {}

    static Centre start(Path directory, Path contract) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", LOG)
                .setServerConfig("log_line_prefix", "%u~")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "Europe/Warsaw")
                .start();
        Centre centre = new Centre(server, directory.resolve("log").resolve(LOG));
        centre.run(schema(Files.readString(contract)));
        try (InputStream fill = Centre.class.getResourceAsStream("fill.sql")) {
            centre.run(new String(fill.readAllBytes(), StandardCharsets.UTF_8));
        }
        return centre;
    }

    /** The demo's tables are written for H2, which names an index with its schema and bytes in its own way. */
    private static String schema(String contract) {
        return contract.replaceAll("INDEX EBOK\\.", "INDEX ").replaceAll("VARBINARY\\(\\d+\\)", "BYTEA");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    int port() {
        return server.getPort();
    }

    /** What the portal asks for while something is done. */
    List<Asked> during(Work work) throws Exception {
        run("alter system set log_statement = 'all'");
        run("select pg_reload_conf()");
        String begin = mark();
        work.run();
        String end = mark();
        run("alter system reset log_statement");
        run("select pg_reload_conf()");
        String text = Files.readString(log);
        String between = text.substring(text.indexOf(begin), text.indexOf(end));
        List<Asked> asked = new ArrayList<>();
        Matcher matcher = ASKED.matcher(between);
        while (matcher.find()) {
            String sql = matcher.group(1).strip();
            if (sql.startsWith("select") || sql.startsWith("with")) {
                asked.add(new Asked(sql, parameters(matcher.group(2))));
            }
        }
        return asked;
    }

    interface Work {
        void run() throws Exception;
    }

    private static Map<Integer, String> parameters(String text) {
        Map<Integer, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(text == null ? "" : text);
        while (matcher.find()) {
            parameters.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
        return parameters;
    }

    /** The log is written by a process of its own: when it has a mark, it has all that went before. */
    private String mark() {
        String mark = "mark-" + UUID.randomUUID();
        await("the log of statements").until(() -> {
            run("select '" + mark + "'"); // again, for the setting may not have been taken over yet
            return Files.readString(log).contains(mark);
        });
        return mark;
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
