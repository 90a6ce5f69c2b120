package org.ebok.security.internal.grant;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.security.internal.PortalSubject;

/**
 * Which of the customers that somebody acts for have which function, during one request: a principal beside the {@link
 * PortalSubject}, for the thread of the request alone. Groups are asked once at the most, and only when a function is asked
 * for that not all customers have.
 */
public final class RequestFunctions {

    private final PortalSubject subject;
    private final Memberships memberships;
    private final Set<FunctionId> asked = new LinkedHashSet<>();
    private Map<CustomerId, Set<GroupId>> groups;
    private RuntimeException unknown;
    private Optional<FunctionId> entered = Optional.empty();

    /**
     * @param subject who is signed in
     * @param memberships who is in which group
     */
    public RequestFunctions(PortalSubject subject, Memberships memberships) {
        this.subject = subject;
        this.memberships = memberships;
    }

    /** The request is one to this function. */
    public void enter(FunctionId function) {
        entered = Optional.of(function);
    }

    /** The customers that the request is about: those of the function that it entered, or all that the account acts for. */
    public Set<CustomerId> customers() {
        return entered.map(this::customersOf).orElse(subject.customers());
    }

    /** The customers that have the function. */
    public Set<CustomerId> customersOf(FunctionId function) {
        asked.add(function);
        if (subject.granted().toAll().contains(function)) {
            return subject.customers();
        }
        Set<GroupId> having = subject.granted().toGroups().getOrDefault(function, Set.of());
        if (having.isEmpty() || subject.customers().isEmpty()) {
            return Set.of();
        }
        return subject.customers().stream()
                .filter(customer -> groupsOf(customer).stream().anyMatch(having::contains))
                .collect(Collectors.toSet());
    }

    private Set<GroupId> groupsOf(CustomerId customer) {
        if (unknown != null) {
            throw unknown;
        }
        if (groups == null) {
            ask();
        }
        return groups.getOrDefault(customer, Set.of());
    }

    /** Who has to wait for an answer that does not come waits once. */
    private void ask() {
        try {
            groups = memberships.of(subject.customers(), subject.granted().groups());
        } catch (RuntimeException e) {
            unknown = e;
            throw e;
        }
    }

    /** Whether no customer has lost a function that an earlier request was answered with. */
    public boolean haveAllOf(RequestFunctions before) {
        return new HashSet<>(before.asked)
                .stream().allMatch(function -> customersOf(function).containsAll(before.customersOf(function)));
    }
}
