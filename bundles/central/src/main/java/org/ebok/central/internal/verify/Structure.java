package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which views and columns are there, of the types of the contract, so that their rows can be looked at. */
final class Structure {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> wrongColumns = new HashSet<>();

    private final Set<String> asked;

    private Structure(Set<String> asked) {
        this.asked = asked;
    }

    /**
     * @param asked the views that the installed functions read: one beside those of customers and ledgers may be missing
     *     when it is not among them
     */
    static Structure of(Connection connection, String schema, int timeoutSeconds, Set<String> asked)
            throws SQLException {
        Structure structure = new Structure(asked);
        for (ContractView view : Contract.VIEWS) {
            structure.look(connection, schema, view, timeoutSeconds);
        }
        return structure;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isReadable(String view) {
        return !unreadable.contains(view);
    }

    /** Whether everything that the statement reads is there. */
    boolean allows(Probe probe) {
        return probe.views().stream().allMatch(this::isReadable)
                && Contract.VIEWS.stream().allMatch(view -> view.columns().stream()
                        .noneMatch(column ->
                                isWrong(view.name(), column.name()) && probe.reads(view.name(), column.name())));
    }

    private boolean isWrong(String view, String column) {
        return wrongColumns.contains(view + '.' + column);
    }

    private void look(Connection connection, String schema, ContractView view, int timeoutSeconds) throws SQLException {
        String sql = "select * from " + schema + '.' + view.name() + " where 1 = 0";
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(timeoutSeconds);
            try (ResultSet result = statement.executeQuery(sql)) {
                compare(view, result.getMetaData());
            }
        } catch (SQLException e) {
            if (SqlStates.isLost(e)) {
                throw e;
            }
            unreadable.add(view.name());
            findings.add(failure(view, e));
        }
    }

    private Finding failure(ContractView view, SQLException e) {
        if (SqlStates.isTooSlow(e)) {
            return Finding.of(Message.NOT_CHECKED, view.name(), "", "the whole view");
        }
        if (SqlStates.isRefused(e)) {
            return Finding.of(Message.VIEW_REFUSED, view.name(), "", "");
        }
        if (SqlStates.isWrongName(e)) {
            boolean needed = Contract.BASIC_VIEWS.contains(view) || asked.contains(view.name());
            return Finding.of(needed ? Message.VIEW_MISSING : Message.VIEW_ABSENT, view.name(), "", "");
        }
        return Finding.of(Message.VIEW_FAILS, view.name(), "", "SQL state " + SqlStates.state(e));
    }

    private void compare(ContractView view, ResultSetMetaData metaData) throws SQLException {
        for (ContractColumn column : view.columns()) {
            int place = place(metaData, column.name());
            if (place == 0) {
                wrong(view, column, Finding.of(Message.COLUMN_MISSING, view.name(), column.name(), ""));
                continue;
            }
            String type = metaData.getColumnTypeName(place);
            if (!column.type().accepts(metaData.getColumnType(place), type, metaData.getScale(place))) {
                wrong(view, column, Finding.ofType(view, column, type));
            }
        }
    }

    private void wrong(ContractView view, ContractColumn column, Finding finding) {
        wrongColumns.add(view.name() + '.' + column.name());
        findings.add(finding);
    }

    private static int place(ResultSetMetaData metaData, String column) throws SQLException {
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            if (metaData.getColumnLabel(i).toLowerCase(Locale.ROOT).equals(column)) {
                return i;
            }
        }
        return 0;
    }
}
