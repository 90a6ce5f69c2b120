package org.ebok.security.internal.console;

import java.util.SortedSet;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.security.internal.account.AccountPermissions;
import org.ebok.security.internal.grant.FunctionPermissions;

/** {@code ebok:permission-grant}: holds from the account's next request on. */
@Service
@Command(
        scope = "ebok",
        name = "permission-grant",
        description = "Gives an account a permission that an installed function needs")
public final class PermissionGrantCommand implements Action {

    @Argument(name = "login", description = "Log-in name of the account", required = true)
    String login;

    @Argument(
            index = 1,
            name = "permission",
            description = "A permission that an installed function needs",
            required = true)
    @Completion(PermissionCompleter.class)
    String permission;

    @Reference
    AccountPermissions accounts;

    @Reference
    FunctionPermissions known;

    @Reference
    Session session;

    @Override
    public Object execute() {
        SortedSet<String> all = known.all();
        if (!all.contains(permission)) {
            throw new IllegalArgumentException(
                    "No installed function needs the permission " + permission + "; " + sentence(all));
        }
        boolean changed = accounts.grant(ConsoleActor.of(session), login, permission)
                .orElseThrow(() -> new IllegalArgumentException("There is no account with the log-in name " + login));
        session.getConsole()
                .println(login + (changed ? " has the permission " : " had the permission already: ") + permission);
        return null;
    }

    private static String sentence(SortedSet<String> known) {
        return known.isEmpty() ? "none needs one" : "the ones that are needed: " + String.join(", ", known);
    }
}
