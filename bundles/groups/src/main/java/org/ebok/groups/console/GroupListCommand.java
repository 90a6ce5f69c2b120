package org.ebok.groups.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.groups.group.Groups;

/** {@code ebok:group-list}: the groups and who belongs to them by which rule. */
@Service
@Command(scope = "ebok", name = "group-list", description = "Lists the groups of customers and their rules")
public final class GroupListCommand implements Action {

    @Reference
    Groups groups;

    @Reference
    Session session;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable().emptyTableText("There is no group");
        table.column("Group");
        table.column("Name");
        table.column("Who belongs to it");
        table.column("By");
        table.column("Since");
        groups.list().forEach(group -> table.addRow()
                .addContent(group.id(), group.name(), group.inWords(), group.changedBy(), group.changedAt()));
        table.print(session.getConsole());
        return null;
    }
}
