package org.ebok.central.internal.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some customers out of all, each as likely as any other; the same ones as long as the customers are the same. */
final class CustomerSample {

    private static final int FETCH_SIZE = 1000;

    private CustomerSample() {}

    static List<String> of(Connection connection, String schema, int size, int timeoutSeconds) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false); // PostgreSQL gives rows in parts only inside of a transaction
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(timeoutSeconds);
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet result = statement.executeQuery(
                    "select customer_id from " + schema + ".customer where customer_id is not null")) {
                return draw(result, size);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static List<String> draw(ResultSet result, int size) throws SQLException {
        Random random = new Random(1); // mended rows are looked at again in the next run
        List<String> sample = new ArrayList<>(size);
        for (int seen = 1; result.next(); seen++) {
            if (sample.size() < size) {
                sample.add(result.getString(1));
            } else {
                int place = random.nextInt(seen);
                if (place < size) {
                    sample.set(place, result.getString(1));
                }
            }
        }
        return sample;
    }
}
