package org.ebok.groups.console;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.group.GroupId;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.Groups;
import org.ebok.groups.group.Rules;
import org.ebok.groups.rule.Rule;

/** {@code ebok:group-change}: another rule or name; holds from the next request of each customer on. */
@Service
@Command(scope = "ebok", name = "group-change", description = "Changes the rule or the name of a group")
public final class GroupChangeCommand implements Action {

    @Argument(name = "group", description = "Name of a group", required = true)
    @Completion(GroupCompleter.class)
    String group;

    @Option(name = "--rule", description = "Who belongs to it from now on")
    String rule;

    @Option(name = "--name", description = "What it is, in your words")
    String name;

    @Reference
    Groups groups;

    @Reference
    Rules rules;

    @Reference
    Session session;

    @Override
    public Object execute() {
        List<CustomerGroup> all = groups.list();
        CustomerGroup before = groups.get(new GroupId(group));
        Optional<Rule> changed = rule == null ? before.rule() : Optional.of(rules.read(rule, all));
        groups.change(Staff.actor(session), before.id(), name == null ? before.name() : name, changed);
        session.getConsole()
                .println(before.id() + ": " + groups.get(before.id()).inWords());
        return null;
    }
}
