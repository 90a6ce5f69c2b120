package org.ebok.api.scope;

/**
 * The member of the operator's staff who is signed in to the portal. What they open is noted in the audit trail before it is
 * opened. Safe for use by many threads.
 */
public interface CurrentStaff {

    /**
     * @param permission the permission that the work needs, in Shiro's notation
     * @param purpose what the scope is for, in a few words, kept in the audit trail
     * @return a scope over the rows of all customers
     * @throws org.ebok.api.problem.ProblemException {@code unauthenticated} when nobody is signed in, {@code not-found} for an
     *     account that is no member of staff or lacks the permission
     */
    StaffScope open(String permission, String purpose);
}
