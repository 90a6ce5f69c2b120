package org.ebok.security.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.Role;
import org.ebok.security.internal.grant.GrantedFunctions;

/**
 * Who is signed in, as read from the portal's database with the session: the principal of a Shiro subject.
 *
 * @param accountId the account
 * @param login its log-in name
 * @param displayName how to address staff, null for customers, whose names are the central database's
 * @param role its role
 * @param customers the customers it acts for, empty for staff
 * @param granted the functions that are granted, to all customers or to groups
 * @param permissions what the account holds beside its role, in Shiro's notation
 * @param lastUsedAt when the session was last noted as used
 */
public record PortalSubject(
        UUID accountId,
        String login,
        String displayName,
        Role role,
        Set<CustomerId> customers,
        GrantedFunctions granted,
        Set<String> permissions,
        Instant lastUsedAt) {

    /** Whether nothing of its own was taken away from the account since; functions are another matter. */
    public boolean hasAllOf(PortalSubject before) {
        return accountId.equals(before.accountId)
                && role == before.role
                && customers.containsAll(before.customers)
                && permissions.containsAll(before.permissions);
    }

    /** Names the account, never its customers. */
    @Override
    public String toString() {
        return "PortalSubject[" + login + "]";
    }
}
