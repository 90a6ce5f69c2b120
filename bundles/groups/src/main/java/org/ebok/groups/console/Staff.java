package org.ebok.groups.console;

import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;

/** Who types at the console. */
final class Staff {

    private Staff() {}

    /** As the audit trail names them. */
    static String actor(Session session) {
        return Actors.atConsole(user(session));
    }

    /** Null at the terminal that the server was started in. */
    static String user(Session session) {
        return (String) session.get("USER");
    }
}
