package org.ebok.groups.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.Groups;
import org.ebok.groups.group.Rules;
import org.ebok.groups.preview.Preview;
import org.ebok.groups.rule.Rule;

/** {@code ebok:group-preview}: whom a rule would have, before it is saved. */
@Service
@Command(
        scope = "ebok",
        name = "group-preview",
        description = "Counts the customers of a rule and shows some of them; saves nothing")
public final class GroupPreviewCommand implements Action {

    @Argument(name = "rule", description = "For example \"segment = NAJM and not building = B1\"", required = true)
    String rule;

    @Reference
    Groups groups;

    @Reference
    Rules rules;

    @Reference
    Preview preview;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() {
        List<CustomerGroup> all = groups.list();
        Rule read = rules.read(rule, all);
        session.getConsole().println(read);
        MatchingPrinter.print(
                preview.of(support.openAll(Staff.user(session), "ebok:group-preview"), read, all),
                session.getConsole());
        return null;
    }
}
