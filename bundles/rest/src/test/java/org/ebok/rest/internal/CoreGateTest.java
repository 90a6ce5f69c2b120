package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentSubject;
import org.junit.jupiter.api.Test;

class CoreGateTest {

    private boolean signedIn = true;
    private boolean staff = true;
    private boolean permitted = true;

    @Test
    void staffWithThePermissionAreLetIn() {
        assertThatCode(asking("ofStaff")).doesNotThrowAnyException();
    }

    @Test
    void aCustomerIsNotWhateverTheyArePermitted() {
        staff = false;

        assertRefused("ofStaff", Problem.NOT_FOUND);
        assertThatCode(asking("ofAll")).doesNotThrowAnyException();
    }

    @Test
    void norAreStaffWithoutThePermission() {
        permitted = false;

        assertRefused("ofStaff", Problem.NOT_FOUND);
    }

    @Test
    void nobodyIsLetInButToWhatIsPublic() {
        signedIn = false;

        assertRefused("ofStaff", Problem.UNAUTHENTICATED);
        assertRefused("ofAll", Problem.UNAUTHENTICATED);
        assertThat(filters("open")).isEmpty();
    }

    static final class Resource {

        @StaffAccess("audit:read")
        public void ofStaff() {}

        public void ofAll() {}

        @PublicAccess
        public void open() {}
    }

    private void assertRefused(String method, Problem problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(asking(method))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private ThrowingCallable asking(String method) {
        List<ContainerRequestFilter> filters = filters(method);
        assertThat(filters).hasSize(1);
        return () -> filters.get(0).filter(null);
    }

    private List<ContainerRequestFilter> filters(String name) {
        List<ContainerRequestFilter> filters = new ArrayList<>();
        new CoreGate(fake(CurrentSubject.class, this::subject)).configure(info(name), context(filters));
        return filters;
    }

    private Object subject(String method, Object[] arguments) {
        return switch (method) {
            case "isSignedIn" -> signedIn;
            case "isStaff" -> staff;
            case "isPermitted" -> permitted && arguments[0].equals("audit:read");
            default -> throw new AssertionError(method + " is not asked for");
        };
    }

    private static ResourceInfo info(String name) {
        return fake(ResourceInfo.class, (method, arguments) -> method(name));
    }

    private static Method method(String name) {
        try {
            return Resource.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static FeatureContext context(List<ContainerRequestFilter> filters) {
        return fake(FeatureContext.class, (method, arguments) -> {
            filters.add((ContainerRequestFilter) arguments[0]);
            return null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                CoreGateTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
