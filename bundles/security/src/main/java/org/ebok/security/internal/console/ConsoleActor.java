package org.ebok.security.internal.console;

import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;

/** Who types at the console, for the audit trail. */
public final class ConsoleActor {

    private ConsoleActor() {}

    static String of(Session session) {
        return named((String) session.get("USER"));
    }

    /**
     * @param user who is signed in at the console, null at the terminal that the server was started in
     * @return how the audit trail names them
     */
    public static String named(String user) {
        return Actors.atConsole(user);
    }
}
