package org.ebok.security.internal.personal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;

/**
 * A few rows of the portal's database about an account, by one statement whose only parameter is the log-in name. The columns
 * are named one by one, so that no hash and no token is ever among them.
 *
 * @param database the portal's
 * @param name of the table
 * @param title what it is
 * @param columns as the statement gives them
 * @param sql the statement
 */
record AccountTable(DataSource database, String name, PersonalText title, List<String> columns, String sql)
        implements PersonalTable {

    @Override
    public long count(PersonalSubject subject) {
        return rows(subject).size();
    }

    @Override
    public void read(PersonalSubject subject, Rows rows) throws IOException {
        for (List<Object> row : rows(subject)) {
            rows.row(row);
        }
    }

    private List<List<Object>> rows(PersonalSubject subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject.login());
            try (ResultSet result = statement.executeQuery()) {
                List<List<Object>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is kept of an account cannot be read", e);
        }
    }

    private List<Object> row(ResultSet result) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            row.add(
                    switch (result.getMetaData().getColumnType(i)) {
                        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                            result.getObject(i, OffsetDateTime.class);
                        case Types.BOOLEAN, Types.BIT -> result.getBoolean(i);
                        default -> result.getString(i);
                    });
        }
        return row;
    }
}
