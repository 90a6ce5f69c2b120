package org.ebok.groups.console;

import org.apache.karaf.shell.api.console.Session;

/** Who types at the console. */
final class Staff {

    private Staff() {}

    /** As the audit trail names them. */
    static String actor(Session session) {
        String user = user(session);
        return "console:" + (user == null ? "local" : user);
    }

    /** Null at the terminal that the server was started in. */
    static String user(Session session) {
        return (String) session.get("USER");
    }
}
