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
import org.ebok.security.internal.grant.Grants;
import org.ebok.security.internal.grant.Grants.InstalledFunction;

/** {@code ebok:function-grant}: holds from the next request of every customer on. */
@Service
@Command(
        scope = "ebok",
        name = "function-grant",
        description = "Grants an installed function to all customers or to a group")
public final class FunctionGrantCommand implements Action {

    @Argument(name = "function", description = "An installed function", required = true)
    @Completion(FunctionCompleter.class)
    String function;

    @Option(name = "--group", description = "A group to grant it to, in place of all customers")
    @Completion(CustomerGroupCompleter.class)
    String group;

    @Option(name = "--only", description = "With --group: customers of no group that has it lose it")
    boolean only;

    @Reference
    Grants grants;

    @Reference
    GroupNames groups;

    @Reference
    Session session;

    @Override
    public Object execute() {
        if (only && group == null) {
            throw new IllegalArgumentException("--only is for a group");
        }
        FunctionId id = new FunctionId(function);
        String actor = ConsoleActor.of(session);
        Optional<InstalledFunction> changed = group == null
                ? grants.change(actor, id, true)
                : grants.grantTo(actor, id, groups.existing(group), only);
        session.getConsole().println(GrantSentence.of(id, changed));
        return null;
    }
}
