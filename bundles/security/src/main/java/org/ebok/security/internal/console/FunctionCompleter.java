package org.ebok.security.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ebok.security.internal.grant.Grants;

/** Completes the identifiers of installed functions. */
@Service
public final class FunctionCompleter implements Completer {

    @Reference
    Grants grants;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return new StringsCompleter(grants.list().stream()
                        .map(installed -> installed.id().value())
                        .toList())
                .complete(session, commandLine, candidates);
    }
}
