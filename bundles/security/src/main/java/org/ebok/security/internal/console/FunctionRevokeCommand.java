package org.ebok.security.internal.console;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;
import org.ebok.security.internal.grant.Grants;

/** {@code ebok:function-revoke}: holds from the next request of every customer on. */
@Service
@Command(
        scope = "ebok",
        name = "function-revoke",
        description =
                "Hides an installed function from all customers but those whose group has it, or takes it from a group")
public final class FunctionRevokeCommand implements Action {

    @Argument(name = "function", description = "An installed function", required = true)
    @Completion(FunctionCompleter.class)
    String function;

    @Option(name = "--group", description = "A group to take it from, in place of all customers")
    @Completion(CustomerGroupCompleter.class)
    String group;

    @Reference
    Grants grants;

    @Reference
    Session session;

    @Override
    public Object execute() {
        FunctionId id = new FunctionId(function);
        String actor = ConsoleActor.of(session);
        if (group == null) {
            session.getConsole().println(GrantSentence.of(id, grants.change(actor, id, false)));
            return null;
        }
        boolean had = grants.revokeFrom(actor, id, new GroupId(group));
        session.getConsole()
                .println(grants.find(id)
                        .map(installed -> GrantSentence.of(id, Optional.of(installed)))
                        .orElse("the group " + group + (had ? " has no longer " : " did not have ") + id));
        return null;
    }
}
