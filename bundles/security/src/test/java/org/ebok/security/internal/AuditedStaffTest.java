package org.ebok.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.junit.jupiter.api.Test;

class AuditedStaffTest {

    private final List<String> trail = new ArrayList<>();

    @Test
    void staffWithThePermissionOpenAndLeaveARecord() {
        assertThat(of(subject(true, true)).open("groups:read", "a rule")).isNotNull();
        assertThat(trail).containsExactly("anna support.opened-all a rule");
    }

    @Test
    void aCustomerDoesNotWhateverTheyArePermitted() {
        assertRefused(of(subject(false, true)));
    }

    @Test
    void norDoStaffWithoutThePermission() {
        assertRefused(of(subject(true, false)));
    }

    private void assertRefused(AuditedStaff staff) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> staff.open("groups:read", "a rule"))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(Problem.NOT_FOUND));
        assertThat(trail).isEmpty();
    }

    private AuditedStaff of(CurrentSubject subject) {
        return new AuditedStaff(
                subject, event -> trail.add(event.actor() + " " + event.action() + " " + event.detail()));
    }

    private static CurrentSubject subject(boolean staff, boolean permitted) {
        return (CurrentSubject) Proxy.newProxyInstance(
                AuditedStaffTest.class.getClassLoader(),
                new Class<?>[] {CurrentSubject.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "login" -> "anna";
                    case "isStaff" -> staff;
                    case "isPermitted" -> permitted && arguments[0].equals("groups:read");
                    default -> throw new AssertionError(method + " is not asked for");
                });
    }
}
