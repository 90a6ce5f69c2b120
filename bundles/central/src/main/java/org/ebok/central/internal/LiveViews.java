package org.ebok.central.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralViews;
import org.ebok.api.central.ColumnKind;
import org.ebok.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the columns of a view, never a row. */
@Component
public final class LiveViews implements CentralViews {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,59}");

    private final CentralPool pool;

    @Activate
    public LiveViews(@Reference CentralPool pool) {
        this.pool = pool;
    }

    @Override
    public Map<String, ColumnKind> columns(String view) {
        if (!NAME.matcher(view).matches()) {
            throw new IllegalArgumentException("Not the name of a view: " + view);
        }
        String sql = "select * from " + pool.schema() + '.' + view + " where 1 = 0";
        try (Connection connection = pool.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(pool.statementTimeoutSeconds());
            try (ResultSet result = statement.executeQuery()) {
                return columns(result.getMetaData());
            }
        } catch (SQLException e) {
            ProblemException problem = SqlFailures.translate(e, List.of(view));
            if (problem instanceof CentralDataException) {
                return Map.of();
            }
            throw problem;
        }
    }

    private static Map<String, ColumnKind> columns(ResultSetMetaData metaData) throws SQLException {
        Map<String, ColumnKind> columns = new LinkedHashMap<>();
        for (int place = 1; place <= metaData.getColumnCount(); place++) {
            String name = metaData.getColumnLabel(place);
            String lower = name.toLowerCase(Locale.ROOT);
            if (name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT))) { // else it was made in quotes
                columns.put(lower, kind(metaData.getColumnType(place)));
            }
        }
        return columns;
    }

    private static ColumnKind kind(int jdbcType) {
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR ->
                ColumnKind.TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
                ColumnKind.NUMBER;
            case Types.DATE -> ColumnKind.DAY;
            case Types.BOOLEAN, Types.BIT -> ColumnKind.FLAG;
            default -> ColumnKind.OTHER;
        };
    }
}
