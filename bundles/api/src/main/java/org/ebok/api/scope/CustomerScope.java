package org.ebok.api.scope;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ebok.api.scope.issuer.ScopeIssuer;

/**
 * The customers whose data one signed-in subject may see: the account's own, never an argument of a request.
 *
 * <p>What lies outside does not exist for the holder of a scope: it is answered like an unknown identifier. Instances are
 * immutable, made for one request by {@link ScopeIssuer}, and not kept beyond it, so that a change of rights holds from
 * the next request on.
 */
public final class CustomerScope {

    private final List<CustomerId> customers;

    /**
     * @param seal proof that the caller is {@link ScopeIssuer}, which alone can have one
     * @param customers the customers of the scope
     */
    public CustomerScope(ScopeIssuer.Seal seal, Set<CustomerId> customers) {
        Objects.requireNonNull(seal, "seal");
        this.customers = customers.stream().sorted().toList();
    }

    private CustomerScope(List<CustomerId> customers) {
        this.customers = customers;
    }

    /**
     * @param other a scope
     * @return the customers that are in this scope and in the other one
     */
    public CustomerScope within(CustomerScope other) {
        return new CustomerScope(
                customers.stream().filter(other.customers::contains).toList());
    }

    /**
     * @param other a scope
     * @return whether all customers of the other scope are in this one
     */
    public boolean contains(CustomerScope other) {
        return customers.containsAll(other.customers);
    }

    /** @return the customers in a stable order; empty for a subject who acts for nobody */
    public List<CustomerId> customers() {
        return customers;
    }

    /** Tells how many customers, never which: a scope may be logged. */
    @Override
    public String toString() {
        return "CustomerScope[" + customers.size() + "]";
    }
}
