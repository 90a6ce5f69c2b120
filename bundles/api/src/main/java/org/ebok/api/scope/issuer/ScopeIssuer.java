package org.ebok.api.scope.issuer;

import java.util.Set;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;

/** Makes scopes. Immutable and safe for use by many threads. */
public final class ScopeIssuer {

    private final Seal seal = new Seal();

    /**
     * @param customers the customers that the authenticated subject acts for, as read from the portal's database
     * @return a scope of exactly these customers
     */
    public CustomerScope issue(Set<CustomerId> customers) {
        return new CustomerScope(seal, customers);
    }

    /** @return a scope over the rows of all customers, for a member of staff whose right to it was checked and recorded */
    public StaffScope issueForStaff() {
        return new StaffScope(seal);
    }

    /** Proves to a scope that it is made here: nobody else can have one. */
    public static final class Seal {
        private Seal() {}
    }
}
