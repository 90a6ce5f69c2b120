package org.ebok.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.AccountRealm;
import org.ebok.security.internal.account.Role;
import org.ebok.security.internal.grant.FunctionPermissions;
import org.ebok.security.internal.grant.InstalledForTest;
import org.junit.jupiter.api.Test;

class SubjectOfRequestTest {

    private static final FunctionId FINANCE = new FunctionId("finance");
    private static final FunctionId STATEMENTS = new FunctionId("statements");
    private static final FunctionId GONE = new FunctionId("gone");

    private final FunctionPermissions installed = InstalledForTest.with("finance", null)
            .and("statements", "statements:read")
            .permissions();
    private final SubjectOfRequest subject = new SubjectOfRequest(installed);

    @Test
    void withoutItsPermissionAFunctionIsNotGranted() {
        as(Role.CUSTOMER, () -> {
            assertThat(subject.isGranted(FINANCE)).isTrue();
            assertThat(subject.isGranted(STATEMENTS)).isFalse();
        });
    }

    @Test
    void withItsPermissionItIs() {
        as(Role.CUSTOMER, () -> assertThat(subject.isGranted(STATEMENTS)).isTrue(), "statements:read");
        as(
                Role.CUSTOMER,
                () -> assertThat(subject.isGranted(STATEMENTS)).isFalse(),
                "statements:write",
                "profile:read");
    }

    @Test
    void aFunctionThatIsNotInstalledIsNotGrantedWhateverTheTableSays() {
        as(Role.CUSTOMER, () -> assertThat(subject.isGranted(GONE)).isFalse(), "gone:read");
    }

    @Test
    void theAccountsPermissionsComeBesideThoseOfItsRole() {
        as(
                Role.ADMINISTRATOR,
                () -> {
                    assertThat(subject.isPermitted("functions:grant")).isTrue();
                    assertThat(subject.isPermitted("statements:read")).isTrue();
                },
                "statements:read");
        as(
                Role.CUSTOMER,
                () -> assertThat(subject.isPermitted("functions:grant")).isFalse(),
                "statements:read");
    }

    @Test
    void nobodyIsGrantedAnything() {
        assertThat(subject.isGranted(FINANCE)).isFalse();
        assertThat(subject.isPermitted("statements:read")).isFalse();
    }

    private static void as(Role role, Runnable test, String... permissions) {
        PortalSubject principal = new PortalSubject(
                UUID.randomUUID(),
                "anna",
                null,
                role,
                Set.of(new CustomerId("1")),
                Set.of("finance", "statements", "gone"),
                Arrays.stream(permissions).collect(Collectors.toSet()),
                Instant.EPOCH);
        Subject signedIn = new Subject.Builder(new DefaultSecurityManager(new AccountRealm(null, null)))
                .principals(new SimplePrincipalCollection(principal, "ebok"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
        SubjectThreadState state = new SubjectThreadState(signedIn);
        state.bind();
        try {
            test.run();
        } finally {
            state.clear();
        }
    }
}
