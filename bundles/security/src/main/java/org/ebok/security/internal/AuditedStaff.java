package org.ebok.security.internal;

import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentStaff;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks who is signed in, leaves a record, and hands out the scope then. */
@Component
public final class AuditedStaff implements CurrentStaff {

    private final ScopeIssuer issuer = new ScopeIssuer();
    private final CurrentSubject subject;
    private final AuditTrail audit;

    @Activate
    public AuditedStaff(@Reference CurrentSubject subject, @Reference AuditTrail audit) {
        this.subject = subject;
        this.audit = audit;
    }

    @Override
    public StaffScope open(String permission, String purpose) {
        String login = subject.login();
        if (!subject.isStaff() || !subject.isPermitted(permission)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        audit.record(new AuditEvent(login, "support.opened-all", "all customers", purpose));
        return issuer.issueForStaff();
    }
}
