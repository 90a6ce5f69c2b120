package org.ebok.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads records out of statements. */
public final class StoredRow {

    /** The columns that are read, first in a row, of a record {@code r} and its values {@code v}. */
    public static final String COLUMNS = "r.record_id, r.recorded_at, r.action, v.actor, v.origin, v.subject,"
            + " v.before_value, v.after_value, v.detail, v.digest_key";

    /** The first column after them. */
    public static final int NEXT = 11;

    private StoredRow() {}

    /**
     * @param row a row that begins with {@link #COLUMNS}
     * @return the record
     * @throws SQLException as the database says
     */
    public static Stored read(ResultSet row) throws SQLException {
        return new Stored(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getString(3), values(row));
    }

    private static Optional<Stored.Values> values(ResultSet row) throws SQLException {
        if (row.getString(4) == null) {
            return Optional.empty();
        }
        return Optional.of(new Stored.Values(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                row.getString(9),
                Optional.ofNullable(row.getString(10)).orElse("")));
    }
}
