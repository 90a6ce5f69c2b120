package org.ebok.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.account.Role;
import org.ebok.security.internal.grant.GrantedFunctions;
import org.junit.jupiter.api.Test;

/** Whether an account still has what a request was let in with. */
class PortalSubjectTest {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final CustomerId ONE = new CustomerId("1");
    private static final CustomerId TWO = new CustomerId("2");
    private static final CustomerId THREE = new CustomerId("3");
    private static final String READ = "statements:read";

    private final PortalSubject before = subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, TWO), Set.of(READ));

    private static PortalSubject subject(UUID account, Role role, Set<CustomerId> customers, Set<String> permissions) {
        GrantedFunctions granted = new GrantedFunctions(Set.of(), Map.of());
        return new PortalSubject(account, "anna", null, role, customers, granted, permissions, Instant.EPOCH);
    }

    @Test
    void whoLostNothingHasAllOfIt() {
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, TWO), Set.of(READ))
                        .hasAllOf(before))
                .isTrue();
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, TWO, THREE), Set.of(READ, "x:y"))
                        .hasAllOf(before))
                .isTrue();
    }

    @Test
    void whoLostACustomerHasNot() {
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE), Set.of(READ)).hasAllOf(before))
                .isFalse();
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, THREE), Set.of(READ))
                        .hasAllOf(before))
                .isFalse();
    }

    @Test
    void whoLostAPermissionHasNot() {
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, TWO), Set.of()).hasAllOf(before))
                .isFalse();
        assertThat(subject(ACCOUNT, Role.CUSTOMER, Set.of(ONE, TWO), Set.of("x:y"))
                        .hasAllOf(before))
                .isFalse();
    }

    @Test
    void anotherAccountOrRoleHasNot() {
        assertThat(subject(UUID.randomUUID(), Role.CUSTOMER, Set.of(ONE, TWO), Set.of(READ))
                        .hasAllOf(before))
                .isFalse();
        assertThat(subject(ACCOUNT, Role.ADMINISTRATOR, Set.of(ONE, TWO), Set.of(READ))
                        .hasAllOf(before))
                .isFalse();
    }
}
