package org.ebok.api.central;

import java.util.Optional;
import org.ebok.api.scope.CustomerId;

/**
 * Finds the identifier behind a customer number. An identifier alone opens nothing: it takes a scope, and scopes are made
 * by the security bundle. Safe for use by many threads.
 */
public interface CustomerDirectory {

    /**
     * @param customerNumber the number printed on the customer's letters; white space around it is ignored
     * @return the customer of that number, empty when there is none or more than one
     * @throws CentralUnavailableException when the central database does not answer
     */
    Optional<CustomerId> findByNumber(String customerNumber);
}
