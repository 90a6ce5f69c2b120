package org.ebok.security.internal.grant;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.group.GroupId;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.SecuritySchema;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the grants and knows which functions are installed now. Granting and its audit record are one transaction. */
@Component(service = Grants.class, immediate = true)
public final class Grants {

    private static final String ALL = "all customers";
    private static final String GRANTED = "function.granted";
    private static final String REVOKED = "function.revoked";
    private static final String OF_GROUP = "group ";

    private final JpaTemplate jpa;
    private final AuditTrail audit;
    private final Memberships memberships;
    private final Clock clock;
    private final Map<FunctionId, String> installed = new ConcurrentSkipListMap<>();

    @Activate
    public Grants(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference Memberships memberships,
            @Reference Clock clock,
            @Reference(target = SecuritySchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * An installed function and its grant.
     *
     * @param id the function
     * @param version version of its bundle
     * @param grant whether all customers find it
     * @param groups the groups that find it in any case
     */
    public record InstalledFunction(FunctionId id, String version, Grant grant, SortedSet<GroupId> groups) {

        /** Who finds it, for people. */
        public String grantedTo() {
            if (grant.granted()) {
                return ALL;
            }
            return groups.isEmpty()
                    ? "nobody"
                    : groups.stream().map(group -> OF_GROUP + group).collect(Collectors.joining(", "));
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFunction(Function function, ServiceReference<Function> reference) {
        grantOnArrival(function.id());
        installed.put(function.id(), reference.getBundle().getVersion().toString());
    }

    void removeFunction(Function function) {
        installed.remove(function.id());
    }

    /** The installed functions in the order of their identifiers, with their grants, by two statements. */
    public List<InstalledFunction> list() {
        Map<String, Grant> grants = new HashMap<>();
        Map<String, SortedSet<GroupId>> groups = new HashMap<>();
        jpa.tx(manager -> {
            manager.createQuery("select g from GrantEntity g", GrantEntity.class)
                    .getResultList()
                    .forEach(entity -> grants.put(entity.toGrant().functionId(), entity.toGrant()));
            manager.createQuery("select g from GroupGrantEntity g", GroupGrantEntity.class)
                    .getResultList()
                    .forEach(entity -> groups.computeIfAbsent(entity.functionId(), id -> new TreeSet<>())
                            .add(entity.group()));
        });
        return installed.entrySet().stream()
                .filter(entry -> grants.containsKey(entry.getKey().value()))
                .map(entry -> new InstalledFunction(
                        entry.getKey(),
                        entry.getValue(),
                        grants.get(entry.getKey().value()),
                        groups.getOrDefault(entry.getKey().value(), Collections.emptySortedSet())))
                .toList();
    }

    /**
     * Grants a function to all customers, or takes it from all but those whose groups have it, from their next request on.
     *
     * @param actor who decides
     * @param function an installed function
     * @param granted whether all customers are to find it
     * @return the function as it is granted now, empty when no such function is installed; nothing has happened then
     */
    public Optional<InstalledFunction> change(String actor, FunctionId function, boolean granted) {
        if (!installed.containsKey(function)) {
            return Optional.empty();
        }
        jpa.tx(manager -> store(manager, actor, function, granted));
        return find(function);
    }

    /**
     * Grants a function to a group, from the next request of each customer of it on.
     *
     * @param actor who decides
     * @param function an installed function
     * @param group a group
     * @param only whether those who had it as one of all customers lose it
     * @return as {@link #change(String, FunctionId, boolean)}, empty too when there is no such group
     */
    public Optional<InstalledFunction> grantTo(String actor, FunctionId function, GroupId group, boolean only) {
        if (!installed.containsKey(function)) {
            return Optional.empty();
        }
        boolean exists = jpa.txExpr(TransactionType.Required, manager -> {
            if (!memberships.hold(group)) {
                return false;
            }
            add(manager, actor, function, group);
            if (only) {
                store(manager, actor, function, false);
            }
            return true;
        });
        return exists ? find(function) : Optional.empty();
    }

    /**
     * Takes a function from a group.
     *
     * @param actor who decides
     * @param function a function, installed or not
     * @param group a group, still there or not
     * @return whether the group had it
     */
    public boolean revokeFrom(String actor, FunctionId function, GroupId group) {
        return jpa.txExpr(TransactionType.Required, manager -> {
            Optional<GroupGrantEntity> grant = find(manager, function, group);
            grant.ifPresent(found -> {
                manager.remove(found);
                audit.record(new AuditEvent(actor, REVOKED, function.value(), OF_GROUP + group));
            });
            return grant.isPresent();
        });
    }

    /** An installed function as it is granted now. */
    public Optional<InstalledFunction> find(FunctionId function) {
        return list().stream().filter(one -> one.id().equals(function)).findFirst();
    }

    private void add(EntityManager manager, String actor, FunctionId function, GroupId group) {
        if (find(manager, function, group).isEmpty()) {
            manager.persist(new GroupGrantEntity(function, group, actor, OffsetDateTime.now(clock)));
            audit.record(new AuditEvent(actor, GRANTED, function.value(), OF_GROUP + group));
        }
    }

    /** The functions that groups have, installed or not, in order. */
    public Map<GroupId, List<String>> functionsOfGroups() {
        return jpa.txExpr(TransactionType.Required, manager -> manager
                .createQuery("select g from GroupGrantEntity g order by g.functionId", GroupGrantEntity.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        GroupGrantEntity::group,
                        Collectors.mapping(GroupGrantEntity::functionId, Collectors.toList()))));
    }

    /**
     * Grants a function that is to be installed to groups alone, so that it is not everybody's for a moment, whether it was
     * here before or not.
     *
     * @param actor who decides
     * @param function a function, installed or not
     * @param groups at least one
     * @return whether all groups exist; nothing has happened otherwise
     */
    public boolean grantBefore(String actor, FunctionId function, Set<GroupId> groups) {
        return jpa.txExpr(TransactionType.Required, manager -> {
            if (!groups.stream().allMatch(memberships::hold)) {
                return false;
            }
            groups.forEach(group -> add(manager, actor, function, group));
            store(manager, actor, function, false);
            return true;
        });
    }

    /**
     * Forgets how a function that is gone was granted.
     *
     * @throws IllegalStateException when it is not gone
     */
    public void forget(String actor, FunctionId function) {
        if (installed.containsKey(function)) {
            throw new IllegalStateException("The function " + function + " is installed");
        }
        jpa.tx(manager -> {
            int forgotten = manager.createQuery("delete from GroupGrantEntity g where g.functionId = :function")
                            .setParameter("function", function.value())
                            .executeUpdate()
                    + manager.createQuery("delete from GrantEntity g where g.functionId = :function")
                            .setParameter("function", function.value())
                            .executeUpdate();
            if (forgotten > 0) {
                audit.record(new AuditEvent(actor, "function.grants-forgotten", function.value(), ""));
            }
        });
    }

    private static Optional<GroupGrantEntity> find(EntityManager manager, FunctionId function, GroupId group) {
        return manager
                .createQuery(
                        "select g from GroupGrantEntity g where g.functionId = :function and g.groupId = :group",
                        GroupGrantEntity.class)
                .setParameter("function", function.value())
                .setParameter("group", group.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    private void store(EntityManager manager, String actor, FunctionId function, boolean granted) {
        GrantEntity entity = manager.find(GrantEntity.class, function.value());
        boolean known = entity != null;
        if (!known) {
            entity = new GrantEntity(function.value());
        }
        if (!known || entity.isGranted() != granted) {
            entity.change(granted, actor, OffsetDateTime.now(clock));
            audit.record(new AuditEvent(actor, granted ? GRANTED : REVOKED, function.value(), ALL));
        }
        if (!known) {
            manager.persist(entity);
        }
    }

    private void grantOnArrival(FunctionId function) {
        jpa.tx(manager -> {
            if (manager.find(GrantEntity.class, function.value()) == null) {
                store(manager, Grant.BY_INSTALLATION, function, true);
            }
        });
    }
}
