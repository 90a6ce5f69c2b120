package org.ebok.security.internal.grant;

import java.util.Optional;
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
        };
    }
}
