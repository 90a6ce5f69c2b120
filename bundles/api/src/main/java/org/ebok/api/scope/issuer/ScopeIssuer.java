package org.ebok.api.scope.issuer;

import java.util.Set;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;

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

    /** Proves to {@link CustomerScope} that it is made here: nobody else can have one. */
    public static final class Seal {
        private Seal() {}
    }
}
