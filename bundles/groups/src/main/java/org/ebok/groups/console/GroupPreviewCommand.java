package org.ebok.groups.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.scope.SupportAccess;
import org.ebok.groups.preview.RuleTrial;
import org.ebok.groups.preview.RuleTrial.Tried;

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
    RuleTrial trial;

    @Reference
    SupportAccess support;

    @Reference
    Session session;

    @Override
    public Object execute() {
        Tried tried = trial.of(rule, () -> Staff.scope(support, session));
        session.getConsole().println(tried.rule());
        MatchingPrinter.print(tried.matching(), session.getConsole());
        return null;
    }
}
