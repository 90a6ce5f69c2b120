package org.ebok.security.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.security.internal.grant.FunctionPermissions;
import org.ebok.security.internal.grant.RequestFunctions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the Shiro subject that the session filter bound to the thread, and makes its scope. */
@Component
public final class SubjectOfRequest implements CurrentSubject {

    private final ScopeIssuer issuer = new ScopeIssuer();
    private final FunctionPermissions permissions;

    @Activate
    public SubjectOfRequest(@Reference FunctionPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean isSignedIn() {
        return find().isPresent();
    }

    @Override
    public String login() {
        return require().login();
    }

    @Override
    public CustomerScope customerScope() {
        return issuer.issue(
                functions().orElseThrow(SubjectOfRequest::unauthenticated).customers());
    }

    @Override
    public CustomerScope customerScope(FunctionId function) {
        RequestFunctions functions = functions().orElseThrow(SubjectOfRequest::unauthenticated);
        Set<CustomerId> customers = new HashSet<>(functions.customers());
        customers.retainAll(
                permissions.allow(function, this::isPermitted) ? functions.customersOf(function) : Set.of());
        return issuer.issue(customers);
    }

    @Override
    public boolean enter(FunctionId function) {
        boolean granted = isGranted(function);
        if (granted) {
            functions().orElseThrow().enter(function);
        }
        return granted;
    }

    @Override
    public boolean isGranted(FunctionId function) {
        return permissions.allow(function, this::isPermitted)
                && functions()
                        .filter(found -> !found.customersOf(function).isEmpty())
                        .isPresent();
    }

    @Override
    public boolean isStaff() {
        return find().filter(subject -> subject.role().isStaff()).isPresent();
    }

    @Override
    public boolean isPermitted(String permission) {
        Subject subject = ThreadContext.getSubject();
        return subject != null && subject.isAuthenticated() && subject.isPermitted(permission);
    }

    @Override
    public boolean keepsItsRights() {
        Subject subject = ThreadContext.getSubject();
        return subject == null
                || subject.getPrincipals().oneByType(Rights.class).stillHold();
    }

    private static PortalSubject require() {
        return find().orElseThrow(SubjectOfRequest::unauthenticated);
    }

    /** Who is signed in on this thread. */
    public static Optional<PortalSubject> find() {
        // SecurityUtils would fall back to a static security manager; outside of a request there is nobody.
        return Optional.ofNullable(ThreadContext.getSubject())
                .filter(Subject::isAuthenticated)
                .map(subject -> subject.getPrincipals().oneByType(PortalSubject.class));
    }

    private static Optional<RequestFunctions> functions() {
        return Optional.ofNullable(ThreadContext.getSubject())
                .filter(Subject::isAuthenticated)
                .map(subject -> subject.getPrincipals().oneByType(RequestFunctions.class));
    }

    private static ProblemException unauthenticated() {
        return new ProblemException(Problem.UNAUTHENTICATED);
    }
}
