package org.ebok.audit.console;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;
import org.ebok.api.page.RequestParameter;
import org.ebok.audit.erasure.Erasure;
import org.ebok.audit.search.FilterParameters;

/** {@code ebok:audit-erase}: takes who, to whom and how out of records; that something was done and when stays. */
@Service
@Command(
        scope = "ebok",
        name = "audit-erase",
        description = "Erases who, to whom and how from records of a person or of an age; the records stay")
public final class AuditEraseCommand implements Action {

    @Option(name = "--before", description = "Only records from before this day: 2026-12-31")
    String before;

    @Option(name = "--reason", description = "Why, for the audit trail", required = true)
    String reason;

    @Option(name = "--execute", description = "Do it; without this, only what would happen is told")
    boolean execute;

    @Argument(
            name = "names",
            description = "Log-ins, customer numbers and other names that the records have as actor or subject",
            multiValued = true)
    List<String> names = List.of();

    @Reference
    Erasure erasure;

    @Reference
    Clock clock;

    @Reference
    Session session;

    @Override
    public Object execute() {
        Erasure.Target target = new Erasure.Target(
                Set.copyOf(names),
                new RequestParameter("before", before).day().map(day -> FilterParameters.begin(day, clock.getZone())));
        PrintStream console = session.getConsole();
        if (execute) {
            int erased = erasure.erase(Actors.atConsole(session.get("USER")), target, reason);
            console.println(erased + " records have no values any more");
        } else {
            console.println(erasure.count(target)
                    + " records would lose their values. Nothing was changed. With --execute they are erased.");
        }
        return null;
    }
}
