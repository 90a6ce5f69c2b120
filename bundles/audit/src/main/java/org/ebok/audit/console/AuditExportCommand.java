package org.ebok.audit.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.audit.Actors;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.audit.search.AuditFilter;
import org.ebok.audit.search.AuditSheet;
import org.ebok.audit.search.FilterParameters;

/** {@code ebok:audit-export}: records of the audit trail in a file, which nobody but the server's user can read. */
@Service
@Command(
        scope = "ebok",
        name = "audit-export",
        description = "Writes records of the audit trail to a new file, as CSV for a spreadsheet")
public final class AuditExportCommand implements Action {

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

    @Argument(name = "file", description = "File on the server that is not there yet", required = true)
    String file;

    @Reference
    AuditSheet sheet;

    @Reference
    AuditTrail audit;

    @Reference
    Clock clock;

    @Reference
    Session session;

    @Override
    public Object execute() throws IOException {
        AuditFilter filter = FilterParameters.parse(actor, subject, action, from, to, clock.getZone());
        Path path = Path.of(file).toAbsolutePath();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                StandardOpenOption.WRITE))) {
            audit.record(
                    new AuditEvent(Actors.atConsole(session.get("USER")), "audit.exported", "audit", filter.inWords()));
            long written = sheet.write(filter, out);
            session.getConsole().println(written + " records: " + path);
        }
        return null;
    }
}
