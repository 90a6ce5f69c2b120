package org.ebok.security.internal;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.central.CustomerDirectory;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.SupportAccess;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.security.internal.console.ConsoleActor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leaves a record first and hands out the scope then. */
@Component
public final class AuditedSupportAccess implements SupportAccess {

    private final ScopeIssuer issuer = new ScopeIssuer();
    private final CustomerDirectory directory;
    private final AuditTrail audit;

    @Activate
    public AuditedSupportAccess(@Reference CustomerDirectory directory, @Reference AuditTrail audit) {
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    public Optional<CustomerScope> openCustomer(String consoleUser, String customerNumber, String purpose) {
        Optional<CustomerId> customer = directory.findByNumber(customerNumber);
        String action = customer.isPresent() ? "support.opened" : "support.not-found";
        audit.record(new AuditEvent(ConsoleActor.named(consoleUser), action, customerNumber.strip(), purpose));
        return customer.map(found -> issuer.issue(Set.of(found)));
    }

    @Override
    public StaffScope openAll(String consoleUser, String purpose) {
        audit.record(new AuditEvent(ConsoleActor.named(consoleUser), "support.opened-all", "all customers", purpose));
        return issuer.issueForStaff();
    }
}
