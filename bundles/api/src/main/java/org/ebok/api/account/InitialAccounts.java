package org.ebok.api.account;

import java.util.Set;
import org.ebok.api.scope.CustomerId;

/**
 * Makes the accounts that a fresh installation has from the start. Safe for use by many threads.
 */
public interface InitialAccounts {

    /**
     * Makes a customer's account with a generated password, unless the log-in name exists already. The password is
     * written to the file {@code first-passwords} in the server's data directory, which its owner alone can read.
     *
     * @param login log-in name
     * @param customers the customers that the account acts for
     * @param permissions what it holds from the beginning; taken back at the console, it is not given again
     * @param description what the account is good for, in a few words, written beside the password
     */
    void ensureCustomer(String login, Set<CustomerId> customers, Set<String> permissions, String description);
}
