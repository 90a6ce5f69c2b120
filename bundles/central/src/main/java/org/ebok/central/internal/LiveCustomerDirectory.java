package org.ebok.central.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ebok.api.central.CustomerDirectory;
import org.ebok.api.scope.CustomerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A statement that runs without a scope: it yields an identifier, never a customer's data. */
@Component
public final class LiveCustomerDirectory implements CustomerDirectory {

    private final CentralPool pool;

    @Activate
    public LiveCustomerDirectory(@Reference CentralPool pool) {
        this.pool = pool;
    }

    @Override
    public Optional<CustomerId> findByNumber(String customerNumber) {
        String sql = "select customer_id from " + pool.schema() + ".customer where customer_number = ?";
        try (Connection connection = pool.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(pool.statementTimeoutSeconds());
            statement.setMaxRows(2);
            statement.setString(1, customerNumber.strip());
            try (ResultSet result = statement.executeQuery()) {
                return onlyCustomer(result);
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(e, List.of("customer"));
        }
    }

    private static Optional<CustomerId> onlyCustomer(ResultSet result) throws SQLException {
        if (!result.next()) {
            return Optional.empty();
        }
        CustomerId customer = new CustomerId(result.getString(1).strip());
        return result.next() ? Optional.empty() : Optional.of(customer);
    }
}
