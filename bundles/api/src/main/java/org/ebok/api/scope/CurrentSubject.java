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
     * Whose data the request is about. In a function's endpoint these are the customers to whom that function is granted, which
     * are not always all that the account acts for.
     *
     * @return the scope of who is signed in
     * @throws org.ebok.api.problem.ProblemException {@code unauthenticated} when nobody is
     * @throws org.ebok.api.central.CentralUnavailableException when a group decides and the central database is away
     */
    CustomerScope customerScope();

    /**
     * The customers of {@link #customerScope()} to whom another function is granted as well: for whoever asks it.
     *
     * @param function a function
     * @return the scope, of nobody when the function is not granted or not installed, or needs a permission that the subject
     *     does not hold
     * @throws org.ebok.api.problem.ProblemException as above
     */
    CustomerScope customerScope(FunctionId function);

    /**
     * Lets the request into a function, whose customers are from now on those of {@link #customerScope()}. For the gate of the
     * function's endpoint alone.
     *
     * @param function an installed function
     * @return as {@link #isGranted}; when false, nothing has changed
     */
    boolean enter(FunctionId function);

    /**
     * @param function an installed function
     * @return whether the function is granted to one at least of the customers that the subject acts for; false when nobody is
     *     signed in
     */
    boolean isGranted(FunctionId function);

    /** @return whether an account of the operator's staff is signed in, which no customer's is whatever it is permitted */
    boolean isStaff();

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
