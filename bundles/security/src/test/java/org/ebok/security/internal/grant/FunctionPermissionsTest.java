package org.ebok.security.internal.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ebok.security.internal.grant.InstalledForTest.function;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionPermissionsTest {

    private static final FunctionId OPEN = new FunctionId("open");
    private static final FunctionId CLOSED = new FunctionId("closed");

    private final FunctionPermissions permissions = new FunctionPermissions();
    private final Function closed = function("closed", Optional.of("closed:read"));

    @BeforeEach
    void install() {
        permissions.addFunction(function("open", Optional.empty()));
        permissions.addFunction(closed);
    }

    @Test
    void aFunctionWithoutAPermissionIsForEverybody() {
        assertThat(permissions.allow(OPEN, permission -> false)).isTrue();
    }

    @Test
    void aFunctionWithAPermissionIsForWhoHoldsIt() {
        assertThat(permissions.allow(CLOSED, Set.of("closed:read")::contains)).isTrue();
        assertThat(permissions.allow(CLOSED, Set.of("open:read")::contains)).isFalse();
    }

    @Test
    void aFunctionThatIsNotThereIsForNobody() {
        permissions.removeFunction(closed);

        assertThat(permissions.allow(CLOSED, permission -> true)).isFalse();
        assertThat(permissions.all()).isEmpty();
    }

    @Test
    void whatTwoBundlesCallByOneNameNeedsThePermissionsOfBoth() {
        permissions.addFunction(function("closed", Optional.empty()));

        assertThat(permissions.allow(CLOSED, permission -> false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "two words",
                "*",
                "a:*",
                "a:b,c",
                "a::b",
                "a:",
                "CAPITALS",
                "żółw",
                "audit",
                "audit:read",
                "functions:grant"
            })
    void aFunctionWhosePermissionIsNoneIsForNobody(String permission) {
        Function broken = function("broken", Optional.of(permission));

        assertThatThrownBy(() -> permissions.addFunction(broken)).isInstanceOf(IllegalArgumentException.class);
        assertThat(permissions.allow(broken.id(), any -> true)).isFalse();
    }

    @Test
    void knowsWhichFunctionNeedsWhat() {
        permissions.addFunction(function("also-closed", Optional.of("closed:read")));

        assertThat(permissions.all()).containsExactly("closed:read");
        assertThat(permissions.needing("closed:read")).containsExactly(new FunctionId("also-closed"), CLOSED);
        assertThat(permissions.needing("open:read")).isEmpty();
    }

    @Test
    void aPermissionForAPartOfAFunctionIsKnownAndNotNeededToEnter() {
        Function partly = function("partly", Optional.empty(), Set.of("partly:all"));
        permissions.addFunction(partly);

        assertThat(permissions.allow(partly.id(), permission -> false)).isTrue();
        assertThat(permissions.all()).contains("partly:all");
        assertThat(permissions.needing("partly:all")).containsExactly(partly.id());
    }
}
