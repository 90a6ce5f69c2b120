package org.ebok.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the chain, within one transaction. */
final class ChainTable {

    private static final String WAITING = "select " + StoredRow.COLUMNS + """
             from audit_waiting w
            join audit_record r on r.record_id = w.record_id
            left join audit_value v on v.record_id = r.record_id
            where w.node in (?, '') and not exists (select 1 from audit_link l where l.record_id = w.record_id)
            order by w.record_id fetch first ? rows only""";

    private static final String LAST =
            "select place, hash from audit_link where node = ? order by place desc fetch first 1 rows only";

    private static final String HASH = "select hash from audit_link where node = ? and place = ?";

    private static final String KEY =
            "update audit_value set digest_key = ? where record_id = ? and digest_key is null";

    private static final String LINK =
            "insert into audit_link (node, place, record_id, value_digest, hash) values (?, ?, ?, ?, ?)";

    private static final String DONE = "delete from audit_waiting where record_id = ?";

    private final Connection connection;

    ChainTable(Connection connection) {
        this.connection = connection;
    }

    /** The first records of a node that are in no chain yet, those of before there were chains among them. */
    List<Stored> waiting(String node, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, node);
            statement.setInt(2, most);
            try (ResultSet result = statement.executeQuery()) {
                List<Stored> waiting = new ArrayList<>();
                while (result.next()) {
                    waiting.add(StoredRow.read(result));
                }
                return waiting;
            }
        }
    }

    Node.Head last(String node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, node);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? new Node.Head(result.getLong(1), result.getString(2)) : Node.Head.NONE;
            }
        }
    }

    /** The hash of a link, empty when there is no such link. */
    Optional<String> hash(String node, long place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HASH)) {
            statement.setString(1, node);
            statement.setLong(2, place);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        }
    }

    /** Gives the values of a record of before there were chains a key. */
    void giveKey(long record, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEY)) {
            statement.setString(1, key);
            statement.setLong(2, record);
            statement.executeUpdate();
        }
    }

    /** Puts a record into the chain of a node; it waits no longer. */
    void link(String node, Node.Head link, long record, String valueDigest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINK)) {
            statement.setString(1, node);
            statement.setLong(2, link.place());
            statement.setLong(3, record);
            statement.setString(4, valueDigest);
            statement.setString(5, link.hash());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setLong(1, record);
            statement.executeUpdate();
        }
    }
}
