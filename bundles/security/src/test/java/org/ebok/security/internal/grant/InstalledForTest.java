package org.ebok.security.internal.grant;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;

/** Functions that are installed for a test. */
public final class InstalledForTest {

    private final FunctionPermissions permissions = new FunctionPermissions();

    private InstalledForTest() {}

    /** @param permission null for a function that needs none */
    public static InstalledForTest with(String id, String permission) {
        return new InstalledForTest().and(id, permission);
    }

    public InstalledForTest and(String id, String permission) {
        permissions.addFunction(function(id, Optional.ofNullable(permission)));
        return this;
    }

    public FunctionPermissions permissions() {
        return permissions;
    }

    static Function function(String id, Optional<String> permission) {
        return function(id, permission, permission.map(Set::of).orElse(Set.of()));
    }

    static Function function(String id, Optional<String> permission, Set<String> permissions) {
        return new Function() {
            @Override
            public FunctionId id() {
                return new FunctionId(id);
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public FunctionPage page() {
                return new FunctionPage("page.js", "test-page", "M0 0");
            }

            @Override
            public Optional<String> permission() {
                return permission;
            }

            @Override
            public Set<String> permissions() {
                return permissions;
            }
        };
    }
}
