package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether submissions could be written to the inbox. Looks at the database's description of the table alone: the portal's
 * role may not read it, and nothing is written to find out.
 */
final class InboxCheck {

    private static final ContractView INBOX = Contract.INBOX;

    /** Rights that a role has through another one count; JDBC has no question for that, so it is PostgreSQL that is asked. */
    private static final String REFUSED_COLUMNS = """
            select count(*) from pg_class c
            join pg_namespace s on s.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid
            where s.nspname = ? and c.relname = ? and a.attname in (%s)
            and not (has_schema_privilege(s.oid, 'USAGE') and has_column_privilege(c.oid, a.attnum, 'INSERT'))""".formatted(
            INBOX.columns().stream().map(column -> '\'' + column.name() + '\'').collect(Collectors.joining(", ")));

    private final Connection connection;
    private final DatabaseMetaData metaData;
    private final String schema;
    private final String table;
    private final List<Finding> findings = new ArrayList<>();

    /** A column as the database describes it. */
    private record Column(int jdbcType, String typeName, int scale, boolean wanted) {}

    InboxCheck(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
        this.schema = folded(schema);
        this.table = folded(INBOX.name());
    }

    /** @throws SQLException when the database cannot be reached */
    List<Finding> findings() throws SQLException {
        try {
            look();
        } catch (SQLException e) {
            if (SqlStates.isLost(e)) {
                throw e;
            }
            findings.add(Finding.of(Message.VIEW_FAILS, INBOX.name(), "", "SQL state " + SqlStates.state(e)));
        }
        return List.copyOf(findings);
    }

    private void look() throws SQLException {
        Map<String, Column> columns = columns();
        if (columns.isEmpty()) {
            find(Message.INBOX_MISSING, "");
            return;
        }
        if (isRefused()) {
            find(Message.INBOX_REFUSED, "");
        }
        for (ContractColumn wanted : INBOX.columns()) {
            Column column = columns.remove(wanted.name());
            if (column == null) {
                find(Message.COLUMN_MISSING, wanted.name());
            } else if (!wanted.type().accepts(column.jdbcType(), column.typeName(), column.scale())) {
                findings.add(Finding.ofType(INBOX, wanted, column.typeName()));
            }
        }
        columns.forEach((name, column) -> {
            if (column.wanted()) {
                find(Message.INBOX_COLUMN, name);
            }
        });
        if (!hasKey()) {
            find(Message.INBOX_KEY, INBOX.rowKey());
        }
    }

    private Map<String, Column> columns() throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet row = metaData.getColumns(null, pattern(schema), pattern(table), null)) {
            while (row.next()) {
                columns.put(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), column(row));
            }
        }
        return columns;
    }

    private static Column column(ResultSet row) throws SQLException {
        boolean filled = row.getString("COLUMN_DEF") != null
                || "YES".equals(row.getString("IS_AUTOINCREMENT"))
                || "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        return new Column(
                row.getInt("DATA_TYPE"),
                row.getString("TYPE_NAME"),
                row.getInt("DECIMAL_DIGITS"),
                "NO".equals(row.getString("IS_NULLABLE")) && !filled);
    }

    /** Whether an index over all rows keeps the identifier of a submission from being there twice. */
    private boolean hasKey() throws SQLException {
        Map<String, List<String>> indexes = new HashMap<>();
        try (ResultSet row = metaData.getIndexInfo(null, schema, table, true, true)) {
            while (row.next()) {
                String index = row.getString("INDEX_NAME");
                if (index != null && row.getString("FILTER_CONDITION") == null) {
                    indexes.computeIfAbsent(index, name -> new ArrayList<>())
                            .add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexes.containsValue(List.of(INBOX.rowKey()));
    }

    private boolean isRefused() throws SQLException {
        if (!PlanCheck.knows(connection)) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement(REFUSED_COLUMNS)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getLong(1) > 0;
            }
        }
    }

    private void find(Message message, String column) {
        findings.add(Finding.of(message, INBOX.name(), column, ""));
    }

    /** A name as the database keeps one that is written without quotes. */
    private String folded(String name) throws SQLException {
        if (metaData.storesLowerCaseIdentifiers()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return metaData.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String pattern(String name) throws SQLException {
        return name.replace("_", metaData.getSearchStringEscape() + '_');
    }
}
