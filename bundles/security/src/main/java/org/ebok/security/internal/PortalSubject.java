package org.ebok.security.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.Role;

/**
 * Who is signed in, as read from the portal's database with the session: the principal of a Shiro subject.
 *
 * @param accountId the account
 * @param login its log-in name
 * @param displayName how to address staff, null for customers, whose names are the central database's
 * @param role its role
 * @param customers the customers it acts for, empty for staff
 * @param grantedFunctions identifiers of the functions granted to customers
 * @param permissions what the account holds beside its role, in Shiro's notation
 * @param lastUsedAt when the session was last noted as used
 */
public record PortalSubject(
        UUID accountId,
        String login,
        String displayName,
        Role role,
        Set<CustomerId> customers,
        Set<String> grantedFunctions,
        Set<String> permissions,
        Instant lastUsedAt) {

    /** Whether nothing was taken away since. */
    public boolean hasAllOf(PortalSubject before) {
        return accountId.equals(before.accountId)
                && role == before.role
                && customers.containsAll(before.customers)
                && grantedFunctions.containsAll(before.grantedFunctions)
                && permissions.containsAll(before.permissions);
    }

    /** Names the account, never its customers. */
    @Override
    public String toString() {
        return "PortalSubject[" + login + "]";
    }
}
