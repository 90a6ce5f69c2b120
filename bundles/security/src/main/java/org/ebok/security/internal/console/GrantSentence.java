package org.ebok.security.internal.console;

import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.security.internal.grant.Grants.InstalledFunction;

/** What is said after a grant was changed. */
final class GrantSentence {

    private GrantSentence() {}

    /** @throws IllegalArgumentException when no such function is installed */
    static String of(FunctionId function, Optional<InstalledFunction> changed) {
        return changed.map(one -> one.id() + " is granted to " + one.grantedTo())
                .orElseThrow(() -> new IllegalArgumentException("No function " + function + " is installed"));
    }
}
