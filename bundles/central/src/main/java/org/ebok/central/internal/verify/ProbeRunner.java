package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs statements over the views, all rows or those of the sampled customers, each within the limits. */
final class ProbeRunner {

    private static final int LONGEST_KEY = 60;

    private final Connection connection;
    private final String schema;
    private final VerifyLimits limits;
    private final Set<String> largeViews;
    private final List<String> sample;
    private int statements;

    /** @param sample customers whose rows are read of a large view */
    ProbeRunner(
            Connection connection, String schema, VerifyLimits limits, Set<String> largeViews, List<String> sample) {
        this.connection = connection;
        this.schema = schema;
        this.limits = limits;
        this.largeViews = largeViews;
        this.sample = sample;
    }

    int statements() {
        return statements;
    }

    /** What a row of an answer holds. */
    interface RowUse<T> {
        T use(ResultSet row) throws SQLException;
    }

    /** The keys of the first rows, one more than the limit when there are more. */
    List<String> keys(Probe probe) throws SQLException {
        return run(probe, limits.rows() + 1, row -> printable(row.getString(1)));
    }

    <T> List<T> run(Probe probe, int rows, RowUse<T> use) throws SQLException {
        boolean narrow = probe.narrowedViews().stream().anyMatch(largeViews::contains);
        String sql = probe.sql(view -> narrow ? narrowed(view) : whole(view), this::whole);
        statements++;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(limits.timeoutSeconds());
            statement.setMaxRows(rows);
            if (narrow) {
                bind(statement, probe.narrowedPlaces());
            }
            return read(statement, use);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, RowUse<T> use) throws SQLException {
        List<T> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                values.add(use.use(result));
            }
        }
        return values;
    }

    private String whole(String view) {
        return schema + '.' + view;
    }

    private String narrowed(String view) {
        String operatorToo = Contract.view(view).hasOperatorRows() ? " or customer_id is null" : "";
        return "(select * from " + whole(view) + " where customer_id in (?" + ",?".repeat(sample.size() - 1) + ")"
                + operatorToo + ")";
    }

    private void bind(PreparedStatement statement, int views) throws SQLException {
        int place = 1;
        for (int i = 0; i < views; i++) {
            for (String customer : sample) {
                statement.setString(place++, customer);
            }
        }
    }

    /** A key as it can stand on a console: a mapping may be wrong enough to give anything. */
    private static String printable(String key) {
        if (key == null) {
            return "(no key)";
        }
        String text = key.replaceAll("\\p{Cntrl}", "?");
        String shortened = text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) + "..." : text;
        return shortened.isBlank() || !shortened.equals(shortened.strip()) ? '"' + shortened + '"' : shortened;
    }
}
