package org.ebok.security.internal;

import java.util.Optional;
import java.util.Set;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.central.CustomerDirectory;
import org.ebok.api.rest.CurrentClient;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.scope.SupportAccess;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.ebok.security.internal.console.ConsoleActor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Leaves a record first and hands out the scope then. While a request is answered it does neither: whose data that is about is
 * for the session to say, and no number that came with it.
 */
@Component
public final class AuditedSupportAccess implements SupportAccess {

    private final ScopeIssuer issuer = new ScopeIssuer();
    private final CustomerDirectory directory;
    private final AuditTrail audit;
    private final CurrentClient client;

    @Activate
    public AuditedSupportAccess(
            @Reference CustomerDirectory directory, @Reference AuditTrail audit, @Reference CurrentClient client) {
        this.directory = directory;
        this.audit = audit;
        this.client = client;
    }

    @Override
    public Optional<CustomerScope> openCustomer(String consoleUser, String customerNumber, String purpose) {
        refuseInARequest();
        Optional<CustomerId> customer = directory.findByNumber(customerNumber);
        String action = customer.isPresent() ? "support.opened" : "support.not-found";
        audit.record(new AuditEvent(ConsoleActor.named(consoleUser), action, customerNumber.strip(), purpose));
        return customer.map(found -> issuer.issue(Set.of(found)));
    }

    @Override
    public StaffScope openAll(String consoleUser, String purpose) {
        refuseInARequest();
        audit.record(new AuditEvent(ConsoleActor.named(consoleUser), "support.opened-all", "all customers", purpose));
        return issuer.issueForStaff();
    }

    private void refuseInARequest() {
        if (client.networkIfAny().isPresent()) {
            throw new IllegalStateException("Support access is for the console, and this thread serves a request");
        }
    }
}
