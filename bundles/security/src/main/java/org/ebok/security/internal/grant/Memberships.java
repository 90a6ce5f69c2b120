package org.ebok.security.internal.grant;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ebok.api.group.CustomerGroups;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.scope.issuer.ScopeIssuer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who is in which group, as far as there is somebody who knows: without groups nobody is in one. */
@Component(service = Memberships.class)
public final class Memberships {

    private final ScopeIssuer issuer = new ScopeIssuer();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile CustomerGroups groups;

    /** The groups that there are. */
    public Set<GroupId> names() {
        CustomerGroups known = groups;
        return known == null ? Set.of() : known.names();
    }

    /** The groups that the customers of a scope are in. */
    public Set<GroupId> of(CustomerScope scope) {
        CustomerGroups known = groups;
        Set<GroupId> found = new TreeSet<>();
        if (known != null) {
            known.membership(scope, known.names()).values().forEach(found::addAll);
        }
        return found;
    }

    /** Keeps a group from being deleted before the transaction under way ends; false when there is no such group. */
    boolean hold(GroupId group) {
        CustomerGroups known = groups;
        return known != null && known.hold(group);
    }

    Map<CustomerId, Set<GroupId>> of(Set<CustomerId> customers, Set<GroupId> asked) {
        CustomerGroups known = groups;
        return known == null ? Map.of() : known.membership(issuer.issue(customers), asked);
    }
}
