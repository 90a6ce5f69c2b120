package org.ebok.security.internal.account;

import java.util.Set;

/** What an account is for, and the permissions that come with it. */
public enum Role {
    /** Sees the data of the customers it acts for. */
    CUSTOMER(Set.of()),
    /** Administers the portal; acts for nobody. */
    ADMINISTRATOR(Set.of("functions:*", "groups:*", "audit:*"));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which nothing can change
    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** Whether accounts of this role are the operator's own. */
    public boolean isStaff() {
        return this != CUSTOMER;
    }

    /** @return permissions in Shiro's notation */
    public Set<String> permissions() {
        return permissions;
    }
}
