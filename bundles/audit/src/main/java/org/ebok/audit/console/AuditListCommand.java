package org.ebok.audit.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.audit.chain.Stored;
import org.ebok.audit.search.AuditFilter;
import org.ebok.audit.search.AuditSearch;
import org.ebok.audit.search.FilterParameters;

/** {@code ebok:audit-list}: records of the audit trail, the latest first. */
@Service
@Command(scope = "ebok", name = "audit-list", description = "Lists records of the audit trail, the latest first")
public final class AuditListCommand implements Action {

    private static final int MOST = 1_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Option(name = "--actor", description = "Who did it: a log-in, or console:NAME")
    String actor;

    @Option(name = "--subject", description = "To whom or what: a log-in, a customer number, a function, a group")
    String subject;

    @Option(name = "--action", description = "What was done, or its beginning up to a dot: group")
    String action;

    @Option(name = "--from", description = "First day: 2026-12-31")
    String from;

    @Option(name = "--to", description = "Last day")
    String to;

    @Option(name = "--limit", description = "How many at the most, 1 to 1000")
    int limit = 50;

    @Reference
    AuditSearch search;

    @Reference
    Clock clock;

    @Reference
    Session session;

    @Override
    public Object execute() {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("--limit is not from 1 to " + MOST);
        }
        AuditFilter filter = FilterParameters.parse(actor, subject, action, from, to, clock.getZone());
        List<Stored> found = search.find(filter, AuditSearch.LATEST, limit + 1);
        ShellTable table = new ShellTable().emptyTableText("There is no such record");
        List.of("Id", "At", "Actor", "From", "Action", "Subject", "What").forEach(table::column);
        found.stream().limit(limit).forEach(record -> add(table, record));
        PrintStream console = session.getConsole();
        table.print(console);
        if (found.size() > limit) {
            console.println("There are more. Narrow the list or raise --limit; ebok:audit-export writes all of them.");
        }
        return null;
    }

    private void add(ShellTable table, Stored record) {
        String at = SECONDS.format(record.at().atZoneSameInstant(clock.getZone()));
        record.values()
                .ifPresentOrElse(
                        values -> table.addRow()
                                .addContent(
                                        record.id(),
                                        at,
                                        values.actor(),
                                        values.origin(),
                                        record.action(),
                                        values.subject(),
                                        what(values)),
                        () -> table.addRow().addContent(record.id(), at, "", "", record.action(), "", "(erased)"));
    }

    private static String what(Stored.Values values) {
        String change = values.before().isEmpty() && values.after().isEmpty()
                ? ""
                : values.before().orElse("(nothing)") + " -> " + values.after().orElse("(nothing)") + " ";
        return (change + values.detail()).strip();
    }
}
