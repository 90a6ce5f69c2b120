package org.ebok.security.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.ebok.api.function.FunctionId;
import org.ebok.security.internal.grant.Grants;
import org.ebok.security.internal.grant.Grants.InstalledFunction;

/** {@code ebok:function-revoke}: holds from the next request of every customer on. */
@Service
@Command(scope = "ebok", name = "function-revoke", description = "Hides an installed function from all customers")
public final class FunctionRevokeCommand implements Action {

    @Argument(name = "function", description = "An installed function", required = true)
    @Completion(FunctionCompleter.class)
    String function;

    @Reference
    Grants grants;

    @Reference
    Session session;

    @Override
    public Object execute() {
        InstalledFunction changed = grants.change(ConsoleActor.of(session), new FunctionId(function), false)
                .orElseThrow(() -> new IllegalArgumentException("No function " + function + " is installed"));
        session.getConsole().println(changed.id() + " is hidden from all customers");
        return null;
    }
}
