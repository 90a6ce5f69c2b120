package org.ebok.groups.group;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleReader;

/** The tables of groups, within one transaction. */
final class GroupTable {

    private static final int BATCH = 1_000;

    private static final String READ =
            "select group_id, name, rule, changed_by, changed_at from customer_group order by group_id";

    private static final String INSERT =
            "insert into customer_group (name, rule, changed_by, changed_at, group_id) values (?, ?, ?, ?, ?)";

    private static final String UPDATE =
            "update customer_group set name = ?, rule = ?, changed_by = ?, changed_at = ? where group_id = ?";

    private static final String MEMBERS = "select customer_id from customer_group_member where group_id = ?";

    private static final String ADD = "insert into customer_group_member (group_id, customer_id) values (?, ?)";

    private static final String REMOVE = "delete from customer_group_member where group_id = ? and customer_id = ?";

    private final Connection connection;

    GroupTable(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other change of the groups is under way. */
    void lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Groups.LOCK)) {
            statement.execute();
        }
    }

    /** All groups in the order of their names. */
    List<CustomerGroup> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet result = statement.executeQuery()) {
            List<CustomerGroup> groups = new ArrayList<>();
            while (result.next()) {
                groups.add(new CustomerGroup(
                        new GroupId(result.getString(1)),
                        result.getString(2),
                        Optional.ofNullable(result.getString(3)).map(RuleReader::read),
                        result.getString(4),
                        result.getObject(5, OffsetDateTime.class)));
            }
            return groups;
        }
    }

    void insert(CustomerGroup group) throws SQLException {
        write(INSERT, group);
    }

    void update(CustomerGroup group) throws SQLException {
        write(UPDATE, group);
    }

    private void write(String sql, CustomerGroup group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, group.name());
            statement.setString(2, group.rule().map(Rule::toString).orElse(null));
            statement.setString(3, group.changedBy());
            statement.setObject(4, group.changedAt());
            statement.setString(5, group.id().value());
            statement.executeUpdate();
        }
    }

    /** Deletes a group with its list. */
    void delete(GroupId id) throws SQLException {
        for (String table : List.of("customer_group_member", "customer_group")) {
            try (PreparedStatement statement =
                    connection.prepareStatement("delete from " + table + " where group_id = ?")) {
                statement.setString(1, id.value());
                statement.executeUpdate();
            }
        }
    }

    Set<CustomerId> members(GroupId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MEMBERS)) {
            statement.setString(1, id.value());
            try (ResultSet result = statement.executeQuery()) {
                Set<CustomerId> members = new HashSet<>();
                while (result.next()) {
                    members.add(new CustomerId(result.getString(1)));
                }
                return members;
            }
        }
    }

    void addMembers(GroupId id, Collection<CustomerId> customers) throws SQLException {
        each(ADD, id, customers);
    }

    void removeMembers(GroupId id, Collection<CustomerId> customers) throws SQLException {
        each(REMOVE, id, customers);
    }

    private void each(String sql, GroupId id, Collection<CustomerId> customers) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (CustomerId customer : customers) {
                statement.setString(1, id.value());
                statement.setString(2, customer.value());
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
