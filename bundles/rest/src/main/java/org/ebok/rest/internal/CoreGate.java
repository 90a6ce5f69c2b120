package org.ebok.rest.internal;

import java.lang.reflect.Method;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.StaffAccess;
import org.ebok.api.scope.CurrentSubject;

/** Closes each method of a core endpoint, unless it says that it is public. */
final class CoreGate implements DynamicFeature {

    private final CurrentSubject subject;

    CoreGate(CurrentSubject subject) {
        this.subject = subject;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(PublicAccess.class)) {
            return;
        }
        StaffAccess staff = method.getAnnotation(StaffAccess.class);
        ContainerRequestFilter signedIn = request -> {
            if (!subject.isSignedIn()) {
                throw new ProblemException(Problem.UNAUTHENTICATED);
            }
            if (staff != null && !(subject.isStaff() && subject.isPermitted(staff.value()))) {
                throw new ProblemException(Problem.NOT_FOUND);
            }
        };
        context.register(signedIn, ContainerRequestFilter.class);
    }
}
