package org.ebok.security.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.security.internal.grant.Grants;

/** {@code ebok:function-list}: the installed functions and their grants. */
@Service
@Command(scope = "ebok", name = "function-list", description = "Lists the installed functions and who is granted them")
public final class FunctionListCommand implements Action {

    @Reference
    Grants grants;

    @Reference
    Session session;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        table.column("Function");
        table.column("Version");
        table.column("Granted to");
        table.column("By");
        table.column("Since");
        grants.list().forEach(installed -> table.addRow()
                .addContent(
                        installed.id(),
                        installed.version(),
                        installed.grantedTo(),
                        installed.grant().changedBy(),
                        installed.grant().changedAt()));
        table.print(session.getConsole());
        return null;
    }
}
