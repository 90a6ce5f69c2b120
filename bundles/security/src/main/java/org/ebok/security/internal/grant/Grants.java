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
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
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

    private record Arriving(String actor, Set<GroupId> groups) {}

    private static final Arriving FOR_ALL = new Arriving(Grant.BY_INSTALLATION, Set.of());

    private final JpaTemplate jpa;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<FunctionId, String> installed = new ConcurrentSkipListMap<>();
    private final Object arrival = new Object();
    private volatile Arriving arriving = FOR_ALL;

    @Activate
    public Grants(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = SecuritySchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
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
                    : groups.stream().map(group -> "group " + group).collect(Collectors.joining(", "));
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
        return change(function, manager -> store(manager, actor, function, granted));
    }

    /**
     * Grants a function to a group, from the next request of each customer of it on.
     *
     * @param actor who decides
     * @param function an installed function
     * @param group a group; that there is such a one is for the caller to see to
     * @param only whether those who had it as one of all customers lose it
     * @return as {@link #change(String, FunctionId, boolean)}
     */
    public Optional<InstalledFunction> grantTo(String actor, FunctionId function, GroupId group, boolean only) {
        return change(function, manager -> {
            if (!find(manager, function, group).isPresent()) {
                manager.persist(new GroupGrantEntity(function, group, actor, OffsetDateTime.now(clock)));
                audit.record(new AuditEvent(actor, GRANTED, function.value(), "group " + group));
            }
            if (only) {
                store(manager, actor, function, false);
            }
        });
    }

    /** Takes a function from a group; as {@link #grantTo} in the rest. */
    public Optional<InstalledFunction> revokeFrom(String actor, FunctionId function, GroupId group) {
        return change(function, manager -> find(manager, function, group).ifPresent(grant -> {
            manager.remove(grant);
            audit.record(new AuditEvent(actor, REVOKED, function.value(), "group " + group));
        }));
    }

    /** The functions that a group has, installed or not. */
    public List<String> functionsOf(GroupId group) {
        return jpa.txExpr(TransactionType.Required, manager -> manager.createQuery(
                        "select g.functionId from GroupGrantEntity g where g.groupId = :group order by g.functionId",
                        String.class)
                .setParameter("group", group.value())
                .getResultList());
    }

    /**
     * Does something during which functions are installed. Those that come for the first time are granted to the groups alone,
     * without being everybody's for a moment.
     *
     * @param actor who decides
     * @param groups at least one
     * @param installation what installs them
     * @throws Exception as the installation does
     */
    public void duringInstallation(String actor, Set<GroupId> groups, Callable<Void> installation) throws Exception {
        synchronized (arrival) {
            arriving = new Arriving(actor, groups);
            try {
                installation.call();
            } finally {
                arriving = FOR_ALL;
            }
        }
    }

    /** Forgets how a function that is gone was granted. */
    public void forget(String actor, FunctionId function) {
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

    private Optional<InstalledFunction> change(FunctionId function, Consumer<EntityManager> how) {
        if (!installed.containsKey(function)) {
            return Optional.empty();
        }
        jpa.tx(how::accept);
        return list().stream().filter(one -> one.id().equals(function)).findFirst();
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
        if (entity.isGranted() != granted) {
            entity.change(granted, actor, OffsetDateTime.now(clock));
            audit.record(new AuditEvent(actor, granted ? GRANTED : REVOKED, function.value(), ALL));
        }
    }

    private void grantOnArrival(FunctionId function) {
        Arriving how = arriving;
        jpa.tx(manager -> {
            if (manager.find(GrantEntity.class, function.value()) == null) {
                boolean toAll = how.groups().isEmpty();
                OffsetDateTime now = OffsetDateTime.now(clock);
                GrantEntity entity = new GrantEntity(function.value());
                entity.change(toAll, how.actor(), now);
                manager.persist(entity);
                for (GroupId group : how.groups()) {
                    manager.persist(new GroupGrantEntity(function, group, how.actor(), now));
                }
                String whom = toAll ? ALL : "groups " + how.groups();
                audit.record(new AuditEvent(how.actor(), GRANTED, function.value(), whom));
            }
        });
    }
}
