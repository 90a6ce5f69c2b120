package org.ebok.security.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ebok.api.group.GroupId;

/** Completes the names of groups of customers. */
@Service
public final class CustomerGroupCompleter implements Completer {

    @Reference
    GroupNames groups;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return new StringsCompleter(groups.all().stream().map(GroupId::value).toList())
                .complete(session, commandLine, candidates);
    }
}
