package org.ebok.security.internal.console;

import org.apache.karaf.shell.api.console.Session;

/** Who types at the console, for the audit trail. */
final class ConsoleActor {

    private ConsoleActor() {}

    static String of(Session session) {
        Object user = session.get("USER");
        return "console:" + (user == null ? "local" : user);
    }
}
