package org.ebok.groups.group;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.group.GroupId;
import org.ebok.api.group.GroupUse;
import org.ebok.api.group.GroupUse.Use;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.store.SchemaReady;
import org.ebok.api.store.Transactions;
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

    /** The row that makes changes wait for each other. */
    public static final String LOCK = "select lock_id from customer_group_lock where lock_id = 1 for update";

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<GroupUse> uses;

    @Activate
    public Groups(
            @Reference Transactions transactions,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = GroupSchema.READY) SchemaReady tables) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All groups in the order of their names. */
    public List<CustomerGroup> list() {
        return transactions.inOne(connection -> new GroupTable(connection).all());
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
        change((table, groups) -> {
            if (groups.containsKey(id)) {
                throw GroupProblem.conflict("there is a group " + id + " already");
            }
            checkAmong(groups, id, rule);
            CustomerGroup made = new CustomerGroup(id, name, rule, actor, now());
            table.insert(made);
            audit.record(
                    new AuditEvent(actor, "group.created", id.value(), Optional.empty(), Optional.of(words(made)), ""));
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
        change((table, groups) -> {
            CustomerGroup before = one(groups, id);
            if (rule.isPresent() && before.rule().isEmpty()) {
                throw GroupProblem.conflict("a group keeps its kind: " + id + " is " + before.inWords());
            }
            checkAmong(groups, id, rule);
            CustomerGroup after =
                    new CustomerGroup(id, name.orElse(before.name()), rule.or(before::rule), actor, now());
            table.update(after);
            audit.record(AuditEvent.change(actor, "group.changed", id.value(), words(before), words(after)));
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
        change((table, groups) -> {
            CustomerGroup group = one(groups, id);
            List<Use> needed = needed(groups.values()).get(id);
            if (!needed.isEmpty()) {
                throw GroupProblem.conflict("the group " + id + " is needed by "
                        + needed.stream().map(Use::toString).collect(Collectors.joining(", ")));
            }
            table.delete(id);
            audit.record(new AuditEvent(
                    actor, "group.deleted", id.value(), Optional.of(words(group)), Optional.empty(), ""));
        });
    }

    /** What hangs on each group, other groups and whatever else there is. */
    public Map<GroupId, List<Use>> needed() {
        return needed(list());
    }

    private Map<GroupId, List<Use>> needed(Collection<CustomerGroup> groups) {
        References references = References.among(groups);
        Map<GroupId, List<Use>> needed = new HashMap<>();
        groups.forEach(group -> needed.put(
                group.id(),
                references.to(group.id()).stream()
                        .map(other -> new Use("group", other.value()))
                        .collect(Collectors.toCollection(ArrayList::new))));
        uses.forEach(use -> use.all().forEach((group, what) -> needed.computeIfAbsent(group, gone -> new ArrayList<>())
                .addAll(what)));
        return needed;
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
        change((table, groups) -> {
            CustomerGroup group = one(groups, id);
            if (group.rule().isPresent()) {
                throw GroupProblem.conflict("a rule says who belongs to " + id + ": " + group.inWords());
            }
            Difference difference = how.apply(table.members(id));
            table.removeMembers(id, difference.removed());
            table.addMembers(id, difference.added());
            if (!difference.added().isEmpty() || !difference.removed().isEmpty()) {
                table.update(new CustomerGroup(id, group.name(), Optional.empty(), actor, now()));
            }
            recordEach(actor, "group.members-added", id, difference.added());
            recordEach(actor, "group.members-removed", id, difference.removed());
        });
    }

    @FunctionalInterface
    private interface Change {
        void make(GroupTable table, Map<GroupId, CustomerGroup> groups) throws SQLException;
    }

    /** A change with its record, among the groups as they are when no other change is under way. */
    private void change(Change change) {
        transactions.inOne(connection -> {
            GroupTable table = new GroupTable(connection);
            // in a statement of its own, so that the groups are read as they are after the wait
            table.lock();
            change.make(table, table.all().stream().collect(Collectors.toMap(CustomerGroup::id, group -> group)));
            return null;
        });
    }

    private static CustomerGroup one(Map<GroupId, CustomerGroup> groups, GroupId id) {
        if (!groups.containsKey(id)) {
            throw GroupProblem.conflict("there is no group " + id);
        }
        return groups.get(id);
    }

    private static References references(Map<GroupId, CustomerGroup> groups) {
        return References.among(groups.values());
    }

    /** What there is now against the rule; it was found right before the lock. */
    private static void checkAmong(Map<GroupId, CustomerGroup> groups, GroupId id, Optional<Rule> rule) {
        if (rule.isEmpty()) {
            return;
        }
        for (GroupId other : References.in(rule.get())) {
            if (!groups.containsKey(other) && !other.equals(id)) {
                throw GroupProblem.conflict("there is no group " + other);
            }
        }
        Optional<List<GroupId>> circle = references(groups).with(id, rule.get()).circle(id);
        if (circle.isPresent()) {
            throw GroupProblem.conflict("the rule leads back to the group itself: "
                    + circle.get().stream().map(GroupId::value).collect(Collectors.joining(" needs ")));
        }
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

    private static String words(CustomerGroup group) {
        return group.name() + ": " + group.inWords();
    }

    private void recordEach(String actor, String action, GroupId id, Set<CustomerId> customers) {
        StringBuilder names = new StringBuilder();
        for (CustomerId customer : customers) {
            if (names.length() + customer.value().length() + 1 > AuditEvent.LONGEST_TEXT) {
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
