package org.ebok.api.scope;

import org.ebok.api.function.FunctionId;

/**
 * The subject of the request that the calling thread serves. Safe for use by many threads; outside of a request, and in
 * a request without a valid session, nobody is signed in.
 */
public interface CurrentSubject {

    /** @return whether somebody is signed in */
    boolean isSignedIn();

    /**
     * @return the log-in name of who is signed in
     * @throws org.ebok.api.problem.ProblemException {@code unauthenticated} when nobody is
     */
    String login();

    /**
     * @return the scope of who is signed in
     * @throws org.ebok.api.problem.ProblemException {@code unauthenticated} when nobody is
     */
    CustomerScope customerScope();

    /**
     * @param function an installed function
     * @return whether the function is granted to the customers that the subject acts for; false when nobody is signed in
     */
    boolean isGranted(FunctionId function);

    /**
     * @param permission a permission in Shiro's notation
     * @return whether the subject holds it; false when nobody is signed in
     */
    boolean isPermitted(String permission);

    /**
     * Looks anew whether all that this request was let in with still holds, by one statement: for answers that take long.
     *
     * @return false once the session ended or its account lost a customer, a function or a permission; true when nobody is
     *     signed in, who has nothing to lose
     */
    boolean keepsItsRights();
}
