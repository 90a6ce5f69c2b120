package org.ebok.api.scope;

import java.util.Objects;
import org.ebok.api.scope.issuer.ScopeIssuer;

/**
 * The rows of all customers, for one piece of work of one member of staff, which the audit trail names. It is a type of its
 * own, so that nothing made for customers can be given it by mistake. Not kept beyond the work that it was opened for.
 */
public final class StaffScope {

    /** @param seal proof that the caller is {@link ScopeIssuer}, which alone can have one */
    public StaffScope(ScopeIssuer.Seal seal) {
        Objects.requireNonNull(seal, "seal");
    }
}
