package org.ebok.security.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ebok.security.internal.grant.FunctionPermissions;

/** Completes the permissions that installed functions need. */
@Service
public final class PermissionCompleter implements Completer {

    @Reference
    FunctionPermissions permissions;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return new StringsCompleter(permissions.all()).complete(session, commandLine, candidates);
    }
}
