package org.ebok.security.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.security.internal.account.AccountPermissions;

/** {@code ebok:permission-revoke}: holds from the account's next request on, for functions that are gone too. */
@Service
@Command(scope = "ebok", name = "permission-revoke", description = "Takes a permission of its own from an account")
public final class PermissionRevokeCommand implements Action {

    @Argument(name = "login", description = "Log-in name of the account", required = true)
    String login;

    @Argument(index = 1, name = "permission", description = "A permission that the account has", required = true)
    @Completion(PermissionCompleter.class)
    String permission;

    @Reference
    AccountPermissions accounts;

    @Reference
    Session session;

    @Override
    public Object execute() {
        boolean changed = accounts.revoke(ConsoleActor.of(session), login, permission)
                .orElseThrow(() -> new IllegalArgumentException("There is no account with the log-in name " + login));
        session.getConsole()
                .println(login
                        + (changed ? " has no longer the permission " : " did not have the permission ")
                        + permission);
        return null;
    }
}
