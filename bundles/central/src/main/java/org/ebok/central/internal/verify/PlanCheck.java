package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ebok.central.internal.ScopedSql;
import org.ebok.central.internal.ScopedSql.Binding;
import org.ebok.central.internal.ScopedSql.Bound;
import org.ebok.central.internal.verify.PortalQuestions.Unscoped;

/** Asks PostgreSQL how it would answer the portal's questions, with keys of real rows. */
final class PlanCheck {

    private static final int PAGE = 50;

    /** Asked about where the ledger of the sample has no account: a number that is nobody's is looked for as well. */
    private static final String NO_ONES_ACCOUNT = "0".repeat(26);

    // PostgreSQL itself looks through its plan. A table that was never analysed is taken for one of 100 bytes a row.
    private static final String SCANS = """
            select n ->> 'Relation Name',
                   max(case when c.reltuples >= 0 then c.reltuples else pg_relation_size(c.oid) / 100 end)
            from jsonb_path_query(cast(? as jsonb), 'strict $.**') n
            join pg_class c on c.relname = n ->> 'Relation Name'
            join pg_namespace s on s.oid = c.relnamespace and s.nspname = n ->> 'Schema'
            where jsonb_typeof(n) = 'object' and n ->> 'Node Type' = 'Seq Scan'
            group by 1 order by 1""";

    private final Connection connection;
    private final String schema;
    private final VerifyLimits limits;
    private final Map<List<String>, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Object> sample = new HashMap<>();
    private int asked;
    private int notAsked;

    PlanCheck(Connection connection, String schema, VerifyLimits limits) {
        this.connection = connection;
        this.schema = schema;
        this.limits = limits;
    }

    static boolean knows(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** How many plans were looked at. */
    int asked() {
        return asked;
    }

    /** How many could not be had: the statement's parameters have no sample, or its views are not there. */
    int notAsked() {
        return notAsked;
    }

    void run(Collection<ScopedSql> statements) throws SQLException {
        takeSample();
        for (ScopedSql statement : statements) {
            plan(statement);
        }
        for (Unscoped question : PortalQuestions.unscoped()) {
            plan(
                    question.view(),
                    question.sql(schema),
                    question.columns().stream().map(sample::get).toList());
        }
    }

    /**
     * A row of the entries, its ledger, its customer, a document, premises, a meter and a tariff: what a page of the portal
     * would be about.
     */
    private void takeSample() throws SQLException {
        takeRow("ledger_entry", null);
        takeRow("ledger", "ledger_id");
        takeRow("customer", "customer_id");
        takeRow("document", "customer_id");
        takeRow("document", null); // where that customer has none
        takeRow("premises", "customer_id");
        takeRow("meter", "customer_id");
        takeRow("tariff", null);
        sample.putIfAbsent("bank_account", NO_ONES_ACCOUNT);
        sample.putIfAbsent("released_at", OffsetDateTime.now(ZoneOffset.UTC)); // asked about on every page
    }

    private void takeRow(String view, String by) throws SQLException {
        boolean narrowed = by != null && sample.get(by) != null;
        String sql = "select * from " + schema + '.' + view + (narrowed ? " where " + by + " = ?" : "")
                + " fetch first 1 row only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(limits.timeoutSeconds());
            if (narrowed) {
                statement.setObject(1, sample.get(by));
            }
            try (ResultSet row = statement.executeQuery()) {
                ResultSetMetaData columns = row.getMetaData();
                boolean found = row.next();
                for (int i = 1; found && i <= columns.getColumnCount(); i++) {
                    Object value = row.getObject(i);
                    if (value != null) {
                        sample.putIfAbsent(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
                    }
                }
            }
        } catch (SQLException e) {
            rethrowIfLost(e);
        }
    }

    private void plan(ScopedSql statement) throws SQLException {
        Bound bound = statement.bind(schema, 1);
        List<Object> values = new ArrayList<>();
        for (Binding binding : bound.bindings()) {
            values.add(
                    binding instanceof Binding.Parameter parameter
                            ? value(statement.comparedWith(parameter.name()))
                            : sample.get("customer_id"));
        }
        plan(String.join(", ", statement.views()), bound.sql(), values);
    }

    private Object value(String column) {
        return column.equals("limit") ? PAGE : sample.get(column);
    }

    private void plan(String views, String sql, List<Object> values) throws SQLException {
        if (values.stream().anyMatch(Objects::isNull)) {
            notAsked++;
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("explain (verbose, format json) " + sql)) {
            statement.setQueryTimeout(limits.timeoutSeconds());
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                findScans(views, plan.getString(1));
            }
            asked++;
        } catch (SQLException e) {
            rethrowIfLost(e);
            notAsked++;
        }
    }

    private void findScans(String views, String plan) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SCANS)) {
            statement.setString(1, plan);
            try (ResultSet scans = statement.executeQuery()) {
                while (scans.next()) {
                    String table = scans.getString(1);
                    long rows = scans.getLong(2);
                    if (rows > limits.largeTable()) {
                        String detail = table + ", about " + rows + " rows";
                        findings.putIfAbsent(List.of(views, table), Finding.of(Message.WHOLE_TABLE, views, "", detail));
                    }
                }
            }
        }
    }

    private static void rethrowIfLost(SQLException e) throws SQLException {
        if (SqlStates.isLost(e)) {
            throw e;
        }
    }
}
