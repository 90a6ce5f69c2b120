package org.ebok.groups.console;

import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.SupportAccess;

/** Who types at the console. */
final class Staff {

    private Staff() {}

    /** As the audit trail names them. */
    static String actor(Session session) {
        return Actors.atConsole(user(session));
    }

    /** Over all customers, for trying a rule. */
    static StaffScope scope(SupportAccess support, Session session) {
        return support.openAll(user(session), "a rule of a group");
    }

    /** Null at the terminal that the server was started in. */
    static String user(Session session) {
        return (String) session.get("USER");
    }
}
