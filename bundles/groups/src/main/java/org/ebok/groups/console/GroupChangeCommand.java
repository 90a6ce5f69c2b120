package org.ebok.groups.console;

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
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.Groups;
import org.ebok.groups.preview.RuleTrial;
import org.ebok.groups.preview.RuleTrial.Tried;

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
        groups.change(Staff.actor(session), id, Optional.ofNullable(name), tried.map(Tried::rule));
        session.getConsole().println(id + ": " + groups.get(id).inWords());
        tried.ifPresent(one -> MatchingPrinter.print(one.matching(), session.getConsole()));
        return null;
    }
}
