package org.ebok.api.central;

import java.util.List;
import java.util.Map;
import org.ebok.api.scope.StaffScope;

/**
 * A prepared statement over the rows of all customers, for staff. Every call reads live. Safe for use by many threads.
 *
 * @param <T> what a row becomes
 */
public interface StaffQuery<T> {

    /**
     * Runs the statement as exactly one statement of the database.
     *
     * @param scope proof that a member of staff is allowed to, and that it was recorded
     * @param parameters as of {@link CentralQuery#list}
     * @return the rows in the order of the statement, never null
     * @throws IllegalArgumentException as of {@link CentralQuery#list}
     * @throws CentralUnavailableException as of {@link CentralQuery#list}
     * @throws CentralDataException as of {@link CentralQuery#list}
     */
    List<T> list(StaffScope scope, Map<String, ?> parameters);
}
