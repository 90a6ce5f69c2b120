package org.ebok.api.central;

import java.util.List;
import java.util.Map;
import org.ebok.api.scope.CustomerScope;

/**
 * A prepared statement of the central database. Every call reads live; nothing is cached. Safe for use by many threads.
 *
 * @param <T> what a row becomes
 */
public interface CentralQuery<T> {

    /**
     * Runs the statement as exactly one statement of the database.
     *
     * @param scope whose rows to read; an empty scope reads nothing and does not touch the database
     * @param parameters a value for each parameter of the statement, by name; {@code String}, {@code Integer}, {@code
     *     Long}, {@code BigDecimal}, {@code LocalDate} or {@code OffsetDateTime}, or for one that stands alone in {@code
     *     column in (:parameter)} a {@code List} of these that is not empty
     * @return the rows in the order of the statement, never null
     * @throws IllegalArgumentException when a parameter is missing, unknown or of another type
     * @throws CentralUnavailableException when the database cannot be reached, refuses, or takes longer than allowed
     * @throws CentralDataException when a row breaks the contract
     */
    List<T> list(CustomerScope scope, Map<String, ?> parameters);
}
