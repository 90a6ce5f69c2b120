package org.ebok.groups.group;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
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
    private static final int LONGEST_DETAIL = 1_000;
    private static final int BATCH = 1_000;

    private static final String ADD =
            "insert into customer_group_member (group_id, customer_id) values (?, ?) on conflict do nothing";

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
        return jpa.txExpr(TransactionType.Required, manager -> all(manager, LockModeType.NONE)).stream()
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
        checkSize(name, rule);
        change((manager, groups) -> {
            if (groups.containsKey(id)) {
                return refused("there is a group " + id + " already");
            }
            Optional<String> circle = circle(groups, id, rule);
            if (circle.isEmpty()) {
                GroupEntity entity = new GroupEntity(id);
                entity.change(name, rule, actor, now());
                manager.persist(entity);
                record(actor, "group.created", id, entity.toGroup().inWords());
            }
            return circle;
        });
    }

    /**
     * Says anew what a group is and who belongs to it. A list stays one.
     *
     * @param actor who decides
     * @param id the group
     * @param name what it is
     * @param rule who belongs to it, found right; empty for a group that is a list
     * @throws org.ebok.api.problem.ProblemException when there is no such group, when it is of the other kind, or when the
     *     rule leads back to the group
     */
    public void change(String actor, GroupId id, String name, Optional<Rule> rule) {
        checkSize(name, rule);
        change((manager, groups) -> {
            GroupEntity entity = groups.get(id);
            if (entity == null) {
                return noGroup(id);
            }
            CustomerGroup before = entity.toGroup();
            if (before.rule().isPresent() != rule.isPresent()) {
                return refused("a group keeps its kind: " + id + " is " + before.inWords());
            }
            Optional<String> circle = circle(groups, id, rule);
            if (circle.isEmpty()) {
                entity.change(name, rule, actor, now());
                record(actor, "group.changed", id, words(before) + " -> " + words(entity.toGroup()));
            }
            return circle;
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
        changeList(actor, id, manager -> new Counts(run(ADD, id, customers), 0));
    }

    /** Takes customers off the list of a group; as {@link #add} in the rest. */
    public void remove(String actor, GroupId id, Collection<CustomerId> customers) {
        changeList(actor, id, manager -> new Counts(0, run(REMOVE, id, customers)));
    }

    /** Makes these customers, and no others, the list of a group; as {@link #add} in the rest. */
    public void replace(String actor, GroupId id, Collection<CustomerId> customers) {
        changeList(actor, id, manager -> {
            int removed = manager.createNativeQuery("delete from customer_group_member where group_id = :group")
                    .setParameter("group", id.value())
                    .executeUpdate();
            return new Counts(run(ADD, id, customers), removed);
        });
    }

    private record Counts(int added, int removed) {}

    private void changeList(String actor, GroupId id, Function<EntityManager, Counts> how) {
        change((manager, groups) -> {
            GroupEntity entity = groups.get(id);
            if (entity == null) {
                return noGroup(id);
            }
            if (entity.toGroup().rule().isPresent()) {
                return refused("a rule says who belongs to " + id + ": "
                        + entity.toGroup().inWords());
            }
            Counts counts = how.apply(manager);
            entity.changed(actor, now());
            record(actor, "group.listed", id, counts.added() + " added, " + counts.removed() + " removed");
            return Optional.empty();
        });
    }

    /** Runs a statement for each customer, over the data source, which is in the same transaction and knows batches. */
    private int run(String sql, GroupId id, Collection<CustomerId> customers) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int changed = 0;
            int waiting = 0;
            for (CustomerId customer : customers) {
                statement.setString(1, id.value());
                statement.setString(2, customer.value());
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    changed += sum(statement.executeBatch());
                    waiting = 0;
                }
            }
            return changed + (waiting == 0 ? 0 : sum(statement.executeBatch()));
        } catch (SQLException e) {
            throw new IllegalStateException("The list of a group cannot be changed", e);
        }
    }

    private static int sum(int[] counts) {
        return (int) Arrays.stream(counts).filter(count -> count != 0).count();
    }

    /** A change with its record; a refusal in words leaves everything as it is. */
    private void change(BiFunction<EntityManager, Map<GroupId, GroupEntity>, Optional<String>> how) {
        Optional<String> refusal = jpa.txExpr(TransactionType.Required, manager -> {
            Map<GroupId, GroupEntity> groups = all(manager, LockModeType.PESSIMISTIC_WRITE).stream()
                    .collect(Collectors.toMap(entity -> entity.toGroup().id(), entity -> entity));
            return how.apply(manager, groups);
        });
        if (refusal.isPresent()) {
            throw GroupProblem.conflict(refusal.get());
        }
    }

    private static List<GroupEntity> all(EntityManager manager, LockModeType lock) {
        return manager.createQuery("select g from GroupEntity g order by g.groupId", GroupEntity.class)
                .setLockMode(lock)
                .getResultList();
    }

    private static References references(Map<GroupId, GroupEntity> groups) {
        return References.among(
                groups.values().stream().map(GroupEntity::toGroup).toList());
    }

    private static Optional<String> circle(Map<GroupId, GroupEntity> groups, GroupId id, Optional<Rule> rule) {
        return rule.flatMap(changed -> references(groups).with(id, changed).circle(id))
                .map(way -> "the rule leads back to the group itself: "
                        + way.stream().map(GroupId::value).collect(Collectors.joining(" needs ")));
    }

    private static void checkSize(String name, Optional<Rule> rule) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw GroupProblem.of("name", "is expected to have 1 to " + LONGEST_NAME + " characters");
        }
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
        String words = group.name() + ": " + group.inWords();
        return words.length() > LONGEST_DETAIL ? words.substring(0, LONGEST_DETAIL - 1) + "…" : words;
    }

    private void record(String actor, String action, GroupId id, String detail) {
        String shortened = detail.length() > 2 * LONGEST_DETAIL ? detail.substring(0, 2 * LONGEST_DETAIL) : detail;
        audit.record(new AuditEvent(actor, action, id.value(), shortened));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
