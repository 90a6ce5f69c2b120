package org.ebok.demo;

import java.util.List;

/**
 * A login that shows one situation of the demo.
 *
 * @param login name to sign in with
 * @param customerIds identifiers of the customers it acts for, at least one
 * @param description what is to be seen there, in Polish, one short sentence
 */
public record DemoAccount(String login, List<String> customerIds, String description) {

    /** Keeps a copy of the identifiers. */
    public DemoAccount {
        customerIds = List.copyOf(customerIds);
    }
}
