package org.ebok.api.personal;

import java.util.List;
import java.util.Objects;
import org.ebok.api.scope.CustomerScope;

/**
 * Whose data are asked for: always those of who is signed in. Made for one request and not kept beyond it.
 *
 * @param login log-in name of the account
 * @param scope the customers that the account acts for
 * @param customerNumbers the numbers that are printed on their letters, by which some records name them
 */
public record PersonalSubject(String login, CustomerScope scope, List<String> customerNumbers) {

    /** Keeps a copy of the list. */
    public PersonalSubject {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(scope, "scope");
        customerNumbers = List.copyOf(customerNumbers);
    }

    /** The same person with fewer customers: those to whom a function is granted. */
    public PersonalSubject within(CustomerScope fewer) {
        return new PersonalSubject(login, fewer, customerNumbers);
    }

    /** Names nobody: a subject may be logged. */
    @Override
    public String toString() {
        return "PersonalSubject[" + scope + "]";
    }
}
