package org.ebok.demo;

import java.util.List;
import java.util.Set;

/**
 * A login that shows one situation of the demo.
 *
 * @param login name to sign in with
 * @param customerIds identifiers of the customers it acts for, at least one
 * @param permissions what it may see beside its own
 * @param description what is to be seen there, in Polish, one short sentence
 */
public record DemoAccount(String login, List<String> customerIds, Set<String> permissions, String description) {

    /** Keeps copies. */
    public DemoAccount {
        customerIds = List.copyOf(customerIds);
        permissions = Set.copyOf(permissions);
    }

    /** A login with nothing but its own. */
    DemoAccount(String login, List<String> customerIds, String description) {
        this(login, customerIds, Set.of(), description);
    }
}
