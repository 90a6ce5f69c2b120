package org.ebok.central.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.RowReader;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;
import org.ebok.central.internal.ScopedSql.Binding;
import org.ebok.central.internal.ScopedSql.Bound;

/** Runs a checked statement on a connection of the pool. */
final class LiveQuery<T> implements CentralQuery<T>, StaffQuery<T> {

    private final CentralPool pool;
    private final Share share;
    private final ScopedSql sql;
    private final RowReader<T> reader;

    LiveQuery(CentralPool pool, Share share, ScopedSql sql, RowReader<T> reader) {
        this.pool = pool;
        this.share = share;
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public List<T> list(CustomerScope scope, Map<String, ?> parameters) {
        List<CustomerId> customers = scope.customers();
        return list(
                sql.bind(pool.schema(), customers.size(), lengths(parameters)),
                customers,
                customers.isEmpty(),
                parameters);
    }

    @Override
    public List<T> list(StaffScope scope, Map<String, ?> parameters) {
        Objects.requireNonNull(scope, "scope");
        return list(sql.bindWhole(pool.schema(), lengths(parameters)), List.of(), false, parameters);
    }

    private static Map<String, Integer> lengths(Map<String, ?> parameters) {
        Map<String, Integer> lengths = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                if (list.isEmpty()) {
                    throw new IllegalArgumentException("The parameter " + name + " is an empty list");
                }
                lengths.put(name, list.size());
            }
        });
        return lengths;
    }

    private List<T> list(Bound bound, List<CustomerId> customers, boolean nobody, Map<String, ?> parameters) {
        if (!parameters.keySet().equals(sql.parameters())) {
            throw new IllegalArgumentException(
                    "The statement has the parameters " + sql.parameters() + ", given " + parameters.keySet());
        }
        if (nobody) {
            return List.of();
        }
        try {
            share.enter();
            try {
                return run(bound, customers, parameters);
            } finally {
                share.leave();
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(e, sql.views());
        }
    }

    private List<T> run(Bound bound, List<CustomerId> customers, Map<String, ?> parameters) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement statement = connection.prepareStatement(bound.sql())) {
            statement.setQueryTimeout(pool.statementTimeoutSeconds());
            bindAll(statement, bound.bindings(), customers, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        }
    }

    private List<T> read(ResultSet result) throws SQLException {
        ResultSetRow row = new ResultSetRow(result);
        List<T> values = new ArrayList<>();
        while (result.next()) {
            values.add(reader.read(row));
        }
        return values;
    }

    private static void bindAll(
            PreparedStatement statement, List<Binding> bindings, List<CustomerId> customers, Map<String, ?> parameters)
            throws SQLException {
        int place = 1;
        for (Binding binding : bindings) {
            if (binding instanceof Binding.Customer customer) {
                int index = Math.min(customer.index(), customers.size() - 1);
                statement.setString(place++, customers.get(index).value());
            } else if (binding instanceof Binding.Parameter parameter) {
                Object value = parameters.get(parameter.name());
                bind(
                        statement,
                        place++,
                        parameter.name(),
                        value instanceof List<?> list ? list.get(Math.min(parameter.index(), list.size() - 1)) : value);
            }
        }
    }

    private static void bind(PreparedStatement statement, int place, String name, Object value) throws SQLException {
        if (value instanceof String text) {
            if (text.indexOf('\0') >= 0) { // what some databases fail at, and no text in a database has
                throw new ProblemException(Problem.BAD_REQUEST.withField(name, "has a character that no text has"));
            }
            statement.setString(place, text);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof BigDecimal decimal) {
            statement.setBigDecimal(place, decimal);
        } else if (value instanceof LocalDate || value instanceof OffsetDateTime) {
            statement.setObject(place, value);
        } else {
            throw new IllegalArgumentException("The parameter " + name + " is of no type that can be bound");
        }
    }
}
