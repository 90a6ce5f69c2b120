package org.ebok.groups.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.group.GroupId;
import org.ebok.groups.group.Groups;

/** {@code ebok:group-delete}: only a group that nothing needs. */
@Service
@Command(scope = "ebok", name = "group-delete", description = "Deletes a group that no rule and no function needs")
public final class GroupDeleteCommand implements Action {

    @Argument(name = "group", description = "Name of a group", required = true)
    @Completion(GroupCompleter.class)
    String group;

    @Reference
    Groups groups;

    @Reference
    Session session;

    @Override
    public Object execute() {
        groups.delete(Staff.actor(session), new GroupId(group));
        session.getConsole().println(group + " is deleted");
        return null;
    }
}
