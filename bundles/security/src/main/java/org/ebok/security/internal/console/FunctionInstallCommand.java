package org.ebok.security.internal.console;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.ebok.api.group.GroupId;
import org.ebok.security.internal.grant.Grants;
import org.ebok.security.internal.grant.Grants.InstalledFunction;

/** {@code ebok:function-install}: a function into the running server, for all customers or from the first moment for groups. */
@Service
@Command(
        scope = "ebok",
        name = "function-install",
        description = "Installs a function and grants it to all customers, or to groups alone")
public final class FunctionInstallCommand implements Action {

    @Argument(name = "function", description = "For example meters, of the feature ebok-meters", required = true)
    String function;

    @Option(name = "--feature", description = "The feature, where it is called otherwise")
    String feature;

    @Option(name = "--group", description = "A group that is to have it, in place of all customers", multiValued = true)
    @Completion(CustomerGroupCompleter.class)
    List<String> groups = new ArrayList<>();

    @Reference
    Grants grants;

    @Reference
    GroupNames names;

    @Reference
    FeaturesService features;

    @Reference
    Session session;

    @Override
    public Object execute() throws Exception {
        FunctionId id = new FunctionId(function);
        String actor = ConsoleActor.of(session);
        Set<GroupId> having = new TreeSet<>();
        groups.forEach(group -> having.add(names.existing(group)));
        String name = feature == null ? "ebok-" + id : feature;
        if (features.getFeature(name) == null) {
            throw new IllegalArgumentException("There is no feature " + name + "; feature:list tells which there are");
        }
        if (!having.isEmpty() && !grants.grantBefore(actor, id, having)) {
            throw new IllegalArgumentException("One of the groups was just deleted");
        }
        features.installFeature(name, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
        String granted = grants.find(id)
                .map(InstalledFunction::grantedTo)
                .orElseThrow(() -> new IllegalStateException("The feature " + name + " is installed, but the function "
                        + id + " has not come; log:display tells more"));
        session.getConsole().println(id + " is installed and granted to " + granted);
        return null;
    }
}
