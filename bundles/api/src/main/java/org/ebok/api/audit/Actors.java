package org.ebok.api.audit;

/** How the audit trail names those who have no account of the portal. */
public final class Actors {

    private Actors() {}

    /**
     * @param user who is signed in at the Karaf console, null at the terminal that the server was started in
     * @return the actor of a record
     */
    public static String atConsole(Object user) {
        return "console:" + (user == null ? "local" : user);
    }
}
