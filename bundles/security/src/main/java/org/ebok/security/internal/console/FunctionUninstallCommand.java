package org.ebok.security.internal.console;

import java.util.EnumSet;
import org.apache.karaf.features.FeaturesService;
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

/** {@code ebok:function-uninstall}: takes a function away from the running server; its tables stay. */
@Service
@Command(
        scope = "ebok",
        name = "function-uninstall",
        description = "Takes a function away, with its grants if asked for")
public final class FunctionUninstallCommand implements Action {

    @Argument(name = "function", description = "An installed function", required = true)
    @Completion(FunctionCompleter.class)
    String function;

    @Option(name = "--feature", description = "The feature, where it is not called ebok-FUNCTION")
    String feature;

    @Option(name = "--forget-grants", description = "When it comes again, it comes as for the first time")
    boolean forget;

    @Reference
    Grants grants;

    @Reference
    FeaturesService features;

    @Reference
    Session session;

    @Override
    public Object execute() throws Exception {
        FunctionId id = new FunctionId(function);
        String name = feature == null ? "ebok-" + id : feature;
        if (features.getFeature(name) != null && features.isInstalled(features.getFeature(name))) {
            features.uninstallFeature(name, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
        } else if (!forget) {
            throw new IllegalArgumentException("The feature " + name + " is not installed");
        }
        if (forget) {
            grants.forget(ConsoleActor.of(session), id);
        }
        session.getConsole().println(id + " is gone" + (forget ? ", with its grants" : "; its grants are kept"));
        return null;
    }
}
