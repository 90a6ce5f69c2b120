package org.ebok.security.internal.console;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.function.FunctionId;
import org.ebok.security.internal.account.AccountPermissions;
import org.ebok.security.internal.grant.FunctionPermissions;

/** {@code ebok:permission-list}: what an account holds beside its role, and which installed functions need it. */
@Service
@Command(
        scope = "ebok",
        name = "permission-list",
        description = "Lists the permissions of an account and the functions that need them")
public final class PermissionListCommand implements Action {

    @Argument(name = "login", description = "Log-in name of the account", required = true)
    String login;

    @Reference
    AccountPermissions accounts;

    @Reference
    FunctionPermissions known;

    @Reference
    Session session;

    @Override
    public Object execute() {
        List<String> held = accounts.list(login)
                .orElseThrow(() -> new IllegalArgumentException("There is no account with the log-in name " + login));
        ShellTable table = new ShellTable().emptyTableText("The account has no permission of its own");
        table.column("Permission");
        table.column("Needed by");
        held.forEach(permission -> table.addRow().addContent(permission, neededBy(permission)));
        table.print(session.getConsole());
        return null;
    }

    private String neededBy(String permission) {
        return known.needing(permission).stream().map(FunctionId::value).collect(Collectors.joining(", "));
    }
}
