package org.ebok.central.internal.verify;

import java.sql.Types;
import org.ebok.api.central.Row;

/** A type of the contract, and which types of a database can stand for it. */
public enum ColumnType {
    TEXT("text"),
    BOOLEAN("BOOLEAN"),
    INTEGER("INTEGER"),
    BIGINT("BIGINT"),
    MONEY("NUMERIC(19,2)"),
    READING("NUMERIC(19,3)"),
    RATE("NUMERIC(19,4)"),
    AREA("NUMERIC(10,2)"),
    DATE("DATE"),
    TIMESTAMP("TIMESTAMP WITH TIME ZONE"),
    UUID("UUID"),
    BYTES("bytes");

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    /** The name in the manual. */
    String label() {
        return label;
    }

    /**
     * Whether values of the database's type are read as this one, exactly.
     *
     * @param jdbcType of {@link Types}; drivers do not agree on it for the two newest types
     * @param typeName in the database
     */
    boolean accepts(int jdbcType, String typeName, int scale) {
        return switch (this) {
            case TEXT ->
                switch (jdbcType) {
                    case Types.CHAR,
                            Types.VARCHAR,
                            Types.LONGVARCHAR,
                            Types.NCHAR,
                            Types.NVARCHAR,
                            Types.LONGNVARCHAR -> true;
                    default -> false;
                };
            case BOOLEAN -> jdbcType == Types.BOOLEAN || jdbcType == Types.BIT;
            case INTEGER, BIGINT -> isWhole(jdbcType) || (isExact(jdbcType) && scale == 0);
            case MONEY, READING, RATE, AREA -> isWhole(jdbcType) || isExact(jdbcType);
            case DATE -> jdbcType == Types.DATE;
            case TIMESTAMP -> jdbcType == Types.TIMESTAMP_WITH_TIMEZONE || typeName.equalsIgnoreCase("timestamptz");
            case UUID -> typeName.equalsIgnoreCase("uuid");
            case BYTES ->
                switch (jdbcType) {
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
                    default -> false;
                };
        };
    }

    /** The value of a column of this type, null for none. */
    Object read(Row row, String column) {
        return switch (this) {
            case TEXT, UUID -> row.optionalText(column).orElse(null);
            case BOOLEAN -> row.flag(column);
            case INTEGER, BIGINT -> row.optionalNumber(column).orElse(null);
            case MONEY, READING, RATE, AREA -> row.optionalDecimal(column).orElse(null);
            case DATE -> row.optionalDate(column).orElse(null);
            case TIMESTAMP -> row.optionalMoment(column).orElse(null);
            case BYTES -> throw new IllegalArgumentException("Bytes are no value of a table: " + column);
        };
    }

    private static boolean isWhole(int jdbcType) {
        return switch (jdbcType) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> true;
            default -> false;
        };
    }

    private static boolean isExact(int jdbcType) {
        return jdbcType == Types.NUMERIC || jdbcType == Types.DECIMAL;
    }
}
