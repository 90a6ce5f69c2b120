package org.ebok.groups.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.Groups;
import org.ebok.groups.list.CustomerNumbers;
import org.ebok.groups.list.NumberFile;
import org.ebok.groups.list.NumberFile.Numbered;

/** {@code ebok:group-members}: who is on the list of a group; all of the change or none of it. */
@Service
@Command(
        scope = "ebok",
        name = "group-members",
        description = "Puts customers on the list of a group, takes them off it, or makes a file the list")
public final class GroupMembersCommand implements Action {

    @Argument(name = "group", description = "Name of a group that is a list", required = true)
    @Completion(GroupCompleter.class)
    String group;

    @Option(name = "--add", description = "Number of a customer to put on the list", multiValued = true)
    List<String> add = new ArrayList<>();

    @Option(name = "--remove", description = "Number of a customer to take off the list", multiValued = true)
    List<String> remove = new ArrayList<>();

    @Option(
            name = "--file",
            description = "CSV file in UTF-8 with a column customer_number; its customers become the list")
    @Completion(FileCompleter.class)
    String file;

    @Reference
    Groups groups;

    @Reference
    CustomerNumbers numbers;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() throws IOException {
        GroupId id = new GroupId(group);
        String actor = Staff.actor(session);
        if (file != null && add.isEmpty() && remove.isEmpty()) {
            Set<CustomerId> customers = find(NumberFile.read(Files.readAllBytes(Path.of(file))));
            groups.replace(actor, id, customers);
            session.getConsole().println(customers.size() + " customers are the list of " + id);
        } else if (file == null && add.isEmpty() != remove.isEmpty()) {
            Set<CustomerId> customers = find(typed(add.isEmpty() ? remove : add));
            if (add.isEmpty()) {
                groups.remove(actor, id, customers);
            } else {
                groups.add(actor, id, customers);
            }
            session.getConsole().println("The list of " + id + " is changed");
        } else {
            throw new IllegalArgumentException("One of --add, --remove and --file is needed");
        }
        return null;
    }

    private static List<Numbered> typed(List<String> typed) {
        return typed.stream().map(number -> new Numbered(0, number.strip())).toList();
    }

    private Set<CustomerId> find(List<Numbered> wanted) {
        return numbers.find(support.openAll(Staff.user(session), "ebok:group-members"), wanted);
    }
}
