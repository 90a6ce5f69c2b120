package org.ebok.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.ebok.api.central.CentralUnavailableException;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.CustomerGroups;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.security.internal.account.AccountRealm;
import org.ebok.security.internal.account.Role;
import org.ebok.security.internal.grant.FunctionPermissions;
import org.ebok.security.internal.grant.GrantedFunctions;
import org.ebok.security.internal.grant.InstalledForTest;
import org.ebok.security.internal.grant.Memberships;
import org.ebok.security.internal.grant.MembershipsForTest;
import org.ebok.security.internal.grant.RequestFunctions;
import org.junit.jupiter.api.Test;

class SubjectOfRequestTest {

    private static final FunctionId FINANCE = new FunctionId("finance");
    private static final FunctionId STATEMENTS = new FunctionId("statements");
    private static final FunctionId GONE = new FunctionId("gone");

    private static final FunctionId METERS = new FunctionId("meters");
    private static final FunctionId CHARGES = new FunctionId("charges");
    private static final CustomerId TENANT = new CustomerId("1");
    private static final CustomerId OWNER = new CustomerId("2");
    private static final GroupId TENANTS = new GroupId("tenants");
    private static final GroupId BOARD = new GroupId("board");

    private final Groups groups = new Groups();
    private final FunctionPermissions installed = InstalledForTest.with("finance", null)
            .and("statements", "statements:read")
            .and("meters", null)
            .and("charges", null)
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

    @Test
    void whoseGroupHasAFunctionHasIt() {
        asTwo(() -> {
            assertThat(subject.isGranted(METERS)).isTrue();
            assertThat(subject.isGranted(CHARGES)).isFalse();
            assertThat(subject.customerScope(METERS).customers()).containsExactly(TENANT);
            assertThat(subject.customerScope(FINANCE).customers()).containsExactly(TENANT, OWNER);
            assertThat(subject.customerScope(CHARGES).customers()).isEmpty();
        });
    }

    @Test
    void insideOfAFunctionThereAreItsCustomersAlone() {
        asTwo(() -> {
            assertThat(subject.customerScope().customers()).containsExactly(TENANT, OWNER);

            assertThat(subject.enter(METERS)).isTrue();

            assertThat(subject.customerScope().customers()).containsExactly(TENANT);
            assertThat(subject.customerScope(FINANCE).customers()).containsExactly(TENANT);
        });
    }

    @Test
    void whatIsNotGrantedIsNotEntered() {
        asTwo(() -> {
            assertThat(subject.enter(CHARGES)).isFalse();

            assertThat(subject.customerScope().customers()).containsExactly(TENANT, OWNER);
        });
    }

    @Test
    void aFunctionThatNeedsAPermissionHasNobodyWithoutIt() {
        as(Role.CUSTOMER, () -> assertThat(subject.customerScope(STATEMENTS).customers())
                .isEmpty());
        as(
                Role.CUSTOMER,
                () -> assertThat(subject.customerScope(STATEMENTS).customers()).containsExactly(TENANT),
                "statements:read");
    }

    @Test
    void groupsAreAskedOnceAndOnlyWhenTheyDecide() {
        groups.asked = 0;
        asTwo(() -> {
            subject.isGranted(FINANCE);
            subject.customerScope();
            assertThat(groups.asked).isZero();

            subject.isGranted(METERS);
            subject.isGranted(CHARGES);
            subject.customerScope(METERS);
            assertThat(groups.asked).isEqualTo(1);
        });
    }

    @Test
    void withoutGroupsNobodyIsInOne() {
        groups.gone = true;
        asTwo(() -> {
            assertThat(subject.isGranted(METERS)).isFalse();
            assertThat(subject.isGranted(FINANCE)).isTrue();
        });
    }

    @Test
    void whoWaitsForGroupsThatNobodyKnowsWaitsOnce() {
        groups.away = true;
        asTwo(() -> {
            assertThat(subject.isGranted(FINANCE)).isTrue();
            for (FunctionId function : List.of(METERS, CHARGES)) {
                assertThatThrownBy(() -> subject.isGranted(function)).isInstanceOf(CentralUnavailableException.class);
                assertThatThrownBy(() -> subject.enter(function)).isInstanceOf(CentralUnavailableException.class);
            }
            assertThat(groups.asked).isEqualTo(1);
        });
    }

    @Test
    void whoLeavesTheGroupHasLostTheFunction() {
        PortalSubject both = subject(Role.CUSTOMER, Set.of(TENANT, OWNER));
        RequestFunctions before = new RequestFunctions(both, memberships());
        before.customersOf(METERS);

        assertThat(new RequestFunctions(both, memberships()).haveAllOf(before)).isTrue();

        groups.tenants = Set.of();
        assertThat(new RequestFunctions(both, memberships()).haveAllOf(before)).isFalse();
    }

    @Test
    void whatARequestDidNotUseItCannotLose() {
        PortalSubject both = subject(Role.CUSTOMER, Set.of(TENANT, OWNER));
        RequestFunctions before = new RequestFunctions(both, memberships());
        before.customersOf(FINANCE);
        groups.tenants = Set.of();

        assertThat(new RequestFunctions(both, memberships()).haveAllOf(before)).isTrue();
    }

    private static final class Groups implements CustomerGroups {

        private Set<CustomerId> tenants = Set.of(TENANT);
        private boolean gone;
        private boolean away;
        private int asked;

        @Override
        public Set<GroupId> names() {
            return Set.of(TENANTS, BOARD);
        }

        @Override
        public boolean hold(GroupId group) {
            return names().contains(group);
        }

        @Override
        public Map<CustomerId, Set<GroupId>> membership(CustomerScope scope, Set<GroupId> among) {
            assertThat(among).containsExactlyInAnyOrder(TENANTS, BOARD);
            asked++;
            if (away) {
                throw new CentralUnavailableException(null);
            }
            return scope.customers().stream()
                    .collect(Collectors.toMap(
                            customer -> customer, customer -> tenants.contains(customer) ? Set.of(TENANTS) : Set.of()));
        }
    }

    private Memberships memberships() {
        return MembershipsForTest.of(groups.gone ? null : groups);
    }

    private void asTwo(Runnable test) {
        run(subject(Role.CUSTOMER, Set.of(TENANT, OWNER)), test);
    }

    private void as(Role role, Runnable test, String... permissions) {
        run(subject(role, Set.of(TENANT), permissions), test);
    }

    private static PortalSubject subject(Role role, Set<CustomerId> customers, String... permissions) {
        return new PortalSubject(
                UUID.randomUUID(),
                "anna",
                null,
                role,
                customers,
                GrantedFunctions.of(Set.of("finance", "statements", "gone"), Set.of("meters/tenants", "charges/board")),
                Arrays.stream(permissions).collect(Collectors.toSet()),
                Instant.EPOCH);
    }

    private void run(PortalSubject principal, Runnable test) {
        Subject signedIn = new Subject.Builder(new DefaultSecurityManager(new AccountRealm(null, null)))
                .principals(new SimplePrincipalCollection(
                        List.of(principal, new RequestFunctions(principal, memberships())), "ebok"))
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
