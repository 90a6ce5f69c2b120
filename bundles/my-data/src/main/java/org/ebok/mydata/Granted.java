package org.ebok.mydata;

import java.util.Optional;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.scope.CustomerScope;

/**
 * A source and whose data it is asked for.
 *
 * @param data the source
 * @param scope the customers that have its function; empty for the portal itself, which is asked for all
 */
record Granted(PersonalData data, Optional<CustomerScope> scope) {

    boolean hasSomebody() {
        return scope.map(customers -> !customers.customers().isEmpty()).orElse(true);
    }

    PersonalSubject of(PersonalSubject person) {
        return scope.map(person::within).orElse(person);
    }
}
