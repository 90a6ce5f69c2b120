package org.ebok.groups.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ebok.groups.group.Groups;

/** Completes the names of groups. */
@Service
public final class GroupCompleter implements Completer {

    @Reference
    Groups groups;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return new StringsCompleter(
                        groups.list().stream().map(group -> group.id().value()).toList())
                .complete(session, commandLine, candidates);
    }
}
