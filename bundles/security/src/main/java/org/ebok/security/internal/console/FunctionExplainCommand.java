package org.ebok.security.internal.console;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.SupportAccess;
import org.ebok.security.internal.grant.FunctionPermissions;
import org.ebok.security.internal.grant.Grants;
import org.ebok.security.internal.grant.Grants.InstalledFunction;
import org.ebok.security.internal.grant.Memberships;

/** {@code ebok:function-explain}: which functions one customer finds, and why. */
@Service
@Command(
        scope = "ebok",
        name = "function-explain",
        description = "Tells which installed functions a customer finds, which not, and why")
public final class FunctionExplainCommand implements Action {

    @Argument(name = "customer-number", description = "The number printed on the customer's letters", required = true)
    String customerNumber;

    @Reference
    Grants grants;

    @Reference
    FunctionPermissions permissions;

    @Reference
    Memberships memberships;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() {
        CustomerScope scope = support.openCustomer(
                        (String) session.get("USER"), customerNumber, "ebok:function-explain")
                .orElseThrow(() -> new IllegalArgumentException(
                        "The central database has no customer, or several, of the number " + customerNumber));
        Set<GroupId> groups = memberships.of(scope);
        session.getConsole().println(groups.isEmpty() ? "In no group" : "In the groups " + words(groups.stream()));
        ShellTable table = new ShellTable();
        table.column("Function");
        table.column("Found");
        table.column("Why");
        grants.list().forEach(installed -> table.addRow()
                .addContent(installed.id(), isFound(installed, groups) ? "yes" : "no", why(installed, groups)));
        table.print(session.getConsole());
        return null;
    }

    private static boolean isFound(InstalledFunction installed, Set<GroupId> groups) {
        return installed.grant().granted() || installed.groups().stream().anyMatch(groups::contains);
    }

    private String why(InstalledFunction installed, Set<GroupId> groups) {
        String grant = reason(installed, groups);
        return permissions
                .permissionOf(installed.id())
                .map(permission -> grant + "; an account needs the permission " + permission + " beside it")
                .orElse(grant);
    }

    private static String reason(InstalledFunction installed, Set<GroupId> groups) {
        if (installed.grant().granted()) {
            return "granted to all customers";
        }
        if (isFound(installed, groups)) {
            return "granted to " + words(installed.groups().stream().filter(groups::contains));
        }
        return installed.groups().isEmpty()
                ? "granted to nobody"
                : "granted to " + words(installed.groups().stream()) + " alone";
    }

    private static String words(Stream<GroupId> groups) {
        return groups.map(GroupId::value).collect(Collectors.joining(", "));
    }
}
