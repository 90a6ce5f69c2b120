package org.ebok.example.nadmorska;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One table and the file with its rows.
 *
 * @param name the table's name
 * @param file fields in the order of the table's columns, no header; an empty field is NULL
 */
record CsvTable(String name, Path file) {

    private static final int BATCH = 500;

    /** One row of the file, ready for the table: the last line it stands on, and a value per column, null for NULL. */
    private record Row(long line, List<Object> values) {}

    /**
     * Inserts all rows of the file in the connection's transaction, which the caller commits or rolls back.
     *
     * @throws BadDataException when a row cannot be read or the database refuses it
     */
    void loadInto(Connection connection) throws IOException, SQLException {
        int[] types = columnTypes(connection);
        String insert = "INSERT INTO " + name + " VALUES (" + "?, ".repeat(types.length - 1) + "?)";
        List<Row> batch = new ArrayList<>(BATCH);
        try (PreparedStatement statement = connection.prepareStatement(insert);
                CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                long line = parser.getCurrentLineNumber();
                batch.add(new Row(line, values(records.next(), types, line)));
                if (batch.size() == BATCH) {
                    insert(connection, statement, batch, types);
                    batch.clear();
                }
            }
            insert(connection, statement, batch, types);
        } catch (UncheckedIOException e) {
            throw new BadDataException(file + ": " + e.getCause().getMessage(), e);
        }
    }

    private int[] columnTypes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSetMetaData columns = statement
                    .executeQuery("SELECT * FROM " + name + " WHERE 1 = 0")
                    .getMetaData();
            int[] types = new int[columns.getColumnCount()];
            for (int i = 0; i < types.length; i++) {
                types[i] = columns.getColumnType(i + 1);
            }
            return types;
        }
    }

    private List<Object> values(CSVRecord fields, int[] types, long line) throws BadDataException {
        if (fields.size() != types.length) {
            throw bad(line, fields.size() + " fields in place of " + types.length, null);
        }
        List<Object> values = new ArrayList<>(types.length);
        for (int i = 0; i < types.length; i++) {
            String field = fields.get(i);
            try {
                values.add(field.isEmpty() ? null : value(field, types[i]));
            } catch (NumberFormatException | DateTimeException e) {
                throw bad(line, "field " + (i + 1) + " does not fit its column: " + field, e);
            }
        }
        return values;
    }

    private static Object value(String field, int type) {
        return switch (type) {
            case Types.INTEGER -> Integer.valueOf(field);
            case Types.NUMERIC, Types.DECIMAL -> new BigDecimal(field);
            case Types.DATE -> LocalDate.parse(field);
            default -> field;
        };
    }

    private void insert(Connection connection, PreparedStatement statement, List<Row> rows, int[] types)
            throws BadDataException, SQLException {
        Savepoint before = connection.setSavepoint();
        for (Row row : rows) {
            bind(statement, row, types);
            statement.addBatch();
        }
        try {
            statement.executeBatch();
            connection.releaseSavepoint(before);
        } catch (BatchUpdateException e) {
            connection.rollback(before);
            throw refused(statement, rows, types, e);
        }
    }

    /** A driver does not say reliably which row of a batch was refused: they are tried one by one until one is. */
    private BadDataException refused(
            PreparedStatement statement, List<Row> rows, int[] types, BatchUpdateException batchFailure)
            throws SQLException {
        statement.clearBatch();
        for (Row row : rows) {
            try {
                bind(statement, row, types);
                statement.executeUpdate();
            } catch (SQLException e) {
                e.addSuppressed(batchFailure);
                return bad(row.line(), e.getMessage(), e);
            }
        }
        throw batchFailure;
    }

    private static void bind(PreparedStatement statement, Row row, int[] types) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            statement.setObject(i + 1, row.values().get(i), types[i]);
        }
    }

    private BadDataException bad(long line, String reason, Throwable cause) {
        return new BadDataException(file + ", line " + line + ": " + reason, cause);
    }
}
