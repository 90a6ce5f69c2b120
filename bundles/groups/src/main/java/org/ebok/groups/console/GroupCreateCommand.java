package org.ebok.groups.console;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.Groups;
import org.ebok.groups.preview.RuleTrial;
import org.ebok.groups.preview.RuleTrial.Tried;

/** {@code ebok:group-create}: a group by a rule, or without one a list that is empty yet. */
@Service
@Command(scope = "ebok", name = "group-create", description = "Makes a group by a rule, or an empty list of customers")
public final class GroupCreateCommand implements Action {

    @Argument(name = "group", description = "Its name: lower-case letters, digits and hyphens", required = true)
    String group;

    @Option(name = "--rule", description = "Who belongs to it; without this the group is a list")
    String rule;

    @Option(name = "--name", description = "What it is, in your words; its name when not given")
    String name;

    @Reference
    Groups groups;

    @Reference
    RuleTrial trial;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() {
        GroupId id = new GroupId(group);
        Optional<Tried> tried =
                Optional.ofNullable(rule).map(text -> trial.of(text, () -> Staff.scope(support, session)));
        groups.create(Staff.actor(session), id, name == null ? group : name, tried.map(Tried::rule));
        session.getConsole().println(id + ": " + groups.get(id).inWords());
        tried.ifPresent(one -> MatchingPrinter.print(one.matching(), session.getConsole()));
        return null;
    }
}
