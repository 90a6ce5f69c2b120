package org.ebok.groups.console;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.Groups;
import org.ebok.groups.preview.Preview;
import org.ebok.groups.rule.Rule;

/** {@code ebok:group-show}: one group, how many customers it has now and some of them. */
@Service
@Command(
        scope = "ebok",
        name = "group-show",
        description = "Shows a group, counts its customers and shows some of them")
public final class GroupShowCommand implements Action {

    @Argument(name = "group", description = "Name of a group", required = true)
    @Completion(GroupCompleter.class)
    String group;

    @Reference
    Groups groups;

    @Reference
    Preview preview;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() {
        CustomerGroup found = groups.get(new GroupId(group));
        PrintStream console = session.getConsole();
        console.println(found.name());
        console.println(found.inWords());
        MatchingPrinter.print(
                preview.of(
                        support.openAll(Staff.user(session), "ebok:group-show"),
                        new Rule.InGroup(found.id()),
                        groups.list()),
                console);
        return null;
    }
}
