package org.ebok.groups.group;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.group.GroupId;
import org.ebok.api.group.GroupUse;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.rule.Rule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the groups. Changes are made one after another, so that two of them cannot make a circle together. */
@Component(service = Groups.class)
public final class Groups {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RULE = 20_000;
    private static final int LONGEST_DETAIL = 2_000;
    private static final int BATCH = 1_000;

    /** The row that makes changes wait for each other. */
    public static final String LOCK = "select lock_id from customer_group_lock where lock_id = 1 for update";

    private static final String ADD = "insert into customer_group_member (group_id, customer_id) values (?, ?)";

    private static final String REMOVE = "delete from customer_group_member where group_id = ? and customer_id = ?";

    private final JpaTemplate jpa;
    private final DataSource database;
    private final AuditTrail audit;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<GroupUse> uses;

    @Activate
    public Groups(
            @Reference(target = "(osgi.unit.name=ebok-groups)") JpaTemplate jpa,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = GroupSchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** All groups in the order of their names. */
    public List<CustomerGroup> list() {
        return jpa.txExpr(TransactionType.Required, manager -> all(manager)).stream()
                .map(GroupEntity::toGroup)
                .toList();
    }

    /**
     * @param id name of a group
     * @return the group
     * @throws org.ebok.api.problem.ProblemException when there is none
     */
    public CustomerGroup get(GroupId id) {
        return list().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GroupProblem.of("group", "there is no group " + id));
    }

    /**
     * Makes a group.
     *
     * @param actor who decides
     * @param id its name in rules
     * @param name what it is
     * @param rule who belongs to it, found right; empty for a list, which has nobody in it yet
     * @throws org.ebok.api.problem.ProblemException when there is one of that name already
     */
    public void create(String actor, GroupId id, String name, Optional<Rule> rule) {
        checkName(name);
        checkLength(rule);
        change((manager, groups) -> {
            if (groups.containsKey(id)) {
                return refused("there is a group " + id + " already");
            }
            Optional<String> wrong = wrong(groups, id, rule);
            if (wrong.isEmpty()) {
                GroupEntity entity = new GroupEntity(id);
                entity.change(name, rule, actor, now());
                manager.persist(entity);
                record(actor, "group.created", id, words(entity.toGroup()));
            }
            return wrong;
        });
    }

    /**
     * Says anew what a group is or who belongs to it. A list stays one.
     *
     * @param actor who decides
     * @param id the group
     * @param name what it is, empty to leave that as it is
     * @param rule who belongs to it, found right; empty to leave that as it is
     * @throws org.ebok.api.problem.ProblemException when there is no such group, when it is a list and gets a rule, or when
     *     the rule leads back to the group
     */
    public void change(String actor, GroupId id, Optional<String> name, Optional<Rule> rule) {
        name.ifPresent(Groups::checkName);
        checkLength(rule);
        change((manager, groups) -> {
            GroupEntity entity = groups.get(id);
            if (entity == null) {
                return noGroup(id);
            }
            CustomerGroup before = entity.toGroup();
            if (rule.isPresent() && before.rule().isEmpty()) {
                return refused("a group keeps its kind: " + id + " is " + before.inWords());
            }
            Optional<String> wrong = wrong(groups, id, rule);
            if (wrong.isEmpty()) {
                entity.change(name.orElse(before.name()), rule.or(before::rule), actor, now());
                record(actor, "group.changed", id, words(before) + " -> " + words(entity.toGroup()));
            }
            return wrong;
        });
    }

    /**
     * Deletes a group on which nothing hangs.
     *
     * @param actor who decides
     * @param id the group
     * @throws org.ebok.api.problem.ProblemException when there is no such group, or when a rule or anything else needs it
     */
    public void delete(String actor, GroupId id) {
        change((manager, groups) -> {
            GroupEntity entity = groups.get(id);
            if (entity == null) {
                return noGroup(id);
            }
            List<String> needed = new ArrayList<>();
            references(groups).to(id).forEach(other -> needed.add("group " + other));
            uses.forEach(use -> needed.addAll(use.of(id)));
            if (!needed.isEmpty()) {
                return refused("the group " + id + " is needed by " + String.join(", ", needed));
            }
            manager.createNativeQuery("delete from customer_group_member where group_id = :group")
                    .setParameter("group", id.value())
                    .executeUpdate();
            manager.remove(entity);
            record(actor, "group.deleted", id, words(entity.toGroup()));
            return Optional.empty();
        });
    }

    /**
     * Puts customers on the list of a group. Who is on it already stays.
     *
     * @param actor who decides
     * @param id a group that is a list
     * @param customers whom to add
     * @throws org.ebok.api.problem.ProblemException when there is no such group, or when a rule says who belongs to it
     */
    public void add(String actor, GroupId id, Collection<CustomerId> customers) {
        changeList(actor, id, before -> new Difference(minus(customers, before), Set.of()));
    }

    /** Takes customers off the list of a group; as {@link #add} in the rest. */
    public void remove(String actor, GroupId id, Collection<CustomerId> customers) {
        changeList(actor, id, before -> {
            Set<CustomerId> removed = new TreeSet<>(customers);
            removed.retainAll(before);
            return new Difference(Set.of(), removed);
        });
    }

    /** Makes these customers, and no others, the list of a group; as {@link #add} in the rest. */
    public void replace(String actor, GroupId id, Collection<CustomerId> customers) {
        changeList(actor, id, before -> new Difference(minus(customers, before), minus(before, customers)));
    }

    private record Difference(Set<CustomerId> added, Set<CustomerId> removed) {}

    private static Set<CustomerId> minus(Collection<CustomerId> customers, Collection<CustomerId> others) {
        Set<CustomerId> rest = new TreeSet<>(customers);
        rest.removeAll(new HashSet<>(others));
        return rest;
    }

    private void changeList(String actor, GroupId id, Function<Set<CustomerId>, Difference> how) {
        change((manager, groups) -> {
            GroupEntity entity = groups.get(id);
            if (entity == null) {
                return noGroup(id);
            }
            if (entity.toGroup().rule().isPresent()) {
                return refused("a rule says who belongs to " + id + ": "
                        + entity.toGroup().inWords());
            }
            Difference difference = how.apply(members(manager, id));
            run(REMOVE, id, difference.removed());
            run(ADD, id, difference.added());
            if (!difference.added().isEmpty() || !difference.removed().isEmpty()) {
                entity.changed(actor, now());
            }
            recordEach(actor, "group.members-added", id, difference.added());
            recordEach(actor, "group.members-removed", id, difference.removed());
            return Optional.empty();
        });
    }

    private static Set<CustomerId> members(EntityManager manager, GroupId id) {
        List<?> members = manager.createNativeQuery(
                        "select customer_id from customer_group_member where group_id = :group")
                .setParameter("group", id.value())
                .getResultList();
        return members.stream().map(member -> new CustomerId((String) member)).collect(Collectors.toSet());
    }

    /** Runs a statement for each customer, over the data source, which is in the same transaction and knows batches. */
    private void run(String sql, GroupId id, Collection<CustomerId> customers) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (CustomerId customer : customers) {
                statement.setString(1, id.value());
                statement.setString(2, customer.value());
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The list of a group cannot be changed", e);
        }
    }

    /** A change with its record; a refusal in words leaves everything as it is. */
    private void change(BiFunction<EntityManager, Map<GroupId, GroupEntity>, Optional<String>> how) {
        Optional<String> refusal = jpa.txExpr(TransactionType.Required, manager -> {
            // in a statement of its own, so that the groups are read as they are after the wait
            manager.createNativeQuery(LOCK).getResultList();
            Map<GroupId, GroupEntity> groups = all(manager).stream()
                    .collect(Collectors.toMap(entity -> entity.toGroup().id(), entity -> entity));
            return how.apply(manager, groups);
        });
        if (refusal.isPresent()) {
            throw GroupProblem.conflict(refusal.get());
        }
    }

    private static List<GroupEntity> all(EntityManager manager) {
        return manager.createQuery("select g from GroupEntity g order by g.groupId", GroupEntity.class)
                .getResultList();
    }

    private static References references(Map<GroupId, GroupEntity> groups) {
        return References.among(
                groups.values().stream().map(GroupEntity::toGroup).toList());
    }

    /** What there is now against the rule; it was found right before the lock. */
    private static Optional<String> wrong(Map<GroupId, GroupEntity> groups, GroupId id, Optional<Rule> rule) {
        return rule.flatMap(checked -> References.in(checked).stream()
                        .filter(other -> !groups.containsKey(other) && !other.equals(id))
                        .findFirst()
                        .map(gone -> "there is no group " + gone))
                .or(() -> circle(groups, id, rule));
    }

    private static Optional<String> circle(Map<GroupId, GroupEntity> groups, GroupId id, Optional<Rule> rule) {
        return rule.flatMap(changed -> references(groups).with(id, changed).circle(id))
                .map(way -> "the rule leads back to the group itself: "
                        + way.stream().map(GroupId::value).collect(Collectors.joining(" needs ")));
    }

    private static void checkName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw GroupProblem.of("name", "is expected to have 1 to " + LONGEST_NAME + " characters");
        }
    }

    private static void checkLength(Optional<Rule> rule) {
        if (rule.filter(one -> one.toString().length() > LONGEST_RULE).isPresent()) {
            throw GroupProblem.of("rule", "is longer than " + LONGEST_RULE + " characters");
        }
    }

    private static Optional<String> refused(String why) {
        return Optional.of(why);
    }

    private static Optional<String> noGroup(GroupId id) {
        return Optional.of("there is no group " + id);
    }

    private static String words(CustomerGroup group) {
        return group.name() + ": " + group.inWords();
    }

    /** A text that is too long for one record goes on in the next. */
    private void record(String actor, String action, GroupId id, String detail) {
        for (int from = 0; from == 0 || from < detail.length(); from += LONGEST_DETAIL) {
            String part = detail.substring(from, Math.min(detail.length(), from + LONGEST_DETAIL));
            audit.record(new AuditEvent(actor, action, id.value(), part));
        }
    }

    private void recordEach(String actor, String action, GroupId id, Set<CustomerId> customers) {
        StringBuilder names = new StringBuilder();
        for (CustomerId customer : customers) {
            if (names.length() + customer.value().length() + 1 > LONGEST_DETAIL) {
                audit.record(new AuditEvent(actor, action, id.value(), names.toString()));
                names.setLength(0);
            }
            names.append(names.isEmpty() ? "" : " ").append(customer.value());
        }
        if (!names.isEmpty()) {
            audit.record(new AuditEvent(actor, action, id.value(), names.toString()));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
