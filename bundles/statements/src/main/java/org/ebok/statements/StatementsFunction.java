package org.ebok.statements;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Declares the function. It is registered anew when its configuration changes who finds it. */
@Component(configurationPid = LibraryConfiguration.PID)
@Designate(ocd = LibraryConfiguration.class)
public final class StatementsFunction implements Function {

    /** Identifier of the function. */
    public static final String ID = "statements";

    /** Who holds it sees every kind of the operator's documents. */
    public static final String PERMISSION = "statements:read";

    private static final String SHELF = "M4.5 4.5h4v15h-4ZM8.5 4.5h4v15h-4ZM13.2 5.6l3.8-1 3.6 14-3.8 1ZM4.5 8.5h8";

    private final boolean open;

    @Activate
    public StatementsFunction(LibraryConfiguration configuration) {
        this.open = !OpenKinds.of(configuration).isEmpty();
    }

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public FunctionPage page() {
        return new FunctionPage("statements.js", "ebok-statements", SHELF);
    }

    @Override
    public Optional<String> permission() {
        return open ? Optional.empty() : Optional.of(PERMISSION);
    }

    @Override
    public Set<String> permissions() {
        return Set.of(PERMISSION);
    }
}
