package org.ebok.groups.membership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.group.CustomerGroups;
import org.ebok.api.group.GroupId;
import org.ebok.api.problem.Wordless;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.group.GroupSchema;
import org.ebok.groups.group.Groups;
import org.ebok.groups.group.References;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleException;
import org.ebok.groups.rule.RuleReader;
import org.ebok.groups.rule.RuleSql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks both databases at each call. */
@Component
public final class LiveGroups implements CustomerGroups {

    private static final Logger LOG = LoggerFactory.getLogger(LiveGroups.class);

    private static final String READ = """
            select g.group_id, g.rule, m.customer_id from customer_group g
            left join customer_group_member m on m.group_id = g.group_id and m.customer_id in (?%s)""";

    private final DataSource database;
    private final CentralQueries queries;
    private final Clock clock;
    private final PreparedStatements<CentralQuery<Tested>> statements = new PreparedStatements<>();

    @Activate
    public LiveGroups(
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference CentralQueries queries,
            @Reference Clock clock,
            @Reference(target = GroupSchema.READY) SchemaReady tables) {
        this.database = database;
        this.queries = queries;
        this.clock = clock;
    }

    private record Tested(CustomerId customer, List<Boolean> passed) {}

    private record Kept(Map<GroupId, String> rules, Map<CustomerId, Set<GroupId>> lists) {}

    @Override
    public Set<GroupId> names() {
        try (Connection connection = database.getConnection()) {
            return names(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Groups cannot be read", e);
        }
    }

    private static Set<GroupId> names(Connection connection) throws SQLException {
        Set<GroupId> names = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select group_id from customer_group");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                names.add(new GroupId(result.getString(1)));
            }
        }
        return names;
    }

    @Override
    public boolean hold(GroupId group) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(Groups.LOCK);
                ResultSet locked = lock.executeQuery()) {
            return locked.next() && names(connection).contains(group);
        } catch (SQLException e) {
            throw new IllegalStateException("Groups cannot be read", e);
        }
    }

    @Override
    public Map<CustomerId, Set<GroupId>> membership(CustomerScope scope, Set<GroupId> groups) {
        Map<CustomerId, Set<GroupId>> found = new TreeMap<>();
        scope.customers().forEach(customer -> found.put(customer, new TreeSet<>()));
        if (scope.customers().isEmpty() || groups.isEmpty()) {
            return found;
        }
        Kept kept = read(scope.customers());
        try {
            decide(scope, kept, groups, found);
        } catch (CentralDataException | RuleException | IllegalArgumentException e) {
            // One of them cannot be asked, for example of a column that is gone. The others can, each by itself.
            for (GroupId group : groups) {
                decideAlone(scope, kept, group, found);
            }
        }
        return found;
    }

    private void decideAlone(CustomerScope scope, Kept kept, GroupId group, Map<CustomerId, Set<GroupId>> found) {
        try {
            decide(scope, kept, Set.of(group), found);
        } catch (CentralDataException | RuleException | IllegalArgumentException e) {
            LOG.error(
                    "Nobody is in the group {}, whose rule the central database cannot answer", group, Wordless.of(e));
        }
    }

    private void decide(CustomerScope scope, Kept kept, Set<GroupId> groups, Map<CustomerId, Set<GroupId>> found) {
        Map<GroupId, Rule> rules = needed(kept.rules(), groups);
        List<Rule.Test> tests = Tests.in(rules.values());
        Map<CustomerId, Set<Rule.Test>> passed = ask(scope, tests);
        for (CustomerId customer : scope.customers()) {
            boolean known = tests.isEmpty() || passed.containsKey(customer);
            Belonging belonging = new Belonging(
                    // who is no customer any more passes no rule, also none that says what somebody is not
                    known ? rules : Map.of(),
                    passed.getOrDefault(customer, Set.of()),
                    kept.lists().getOrDefault(customer, Set.of()));
            groups.stream().filter(belonging::isIn).forEach(found.get(customer)::add);
        }
    }

    /** The rules of these groups and of those in them; others may be broken. */
    private static Map<GroupId, Rule> needed(Map<GroupId, String> texts, Set<GroupId> groups) {
        Map<GroupId, Rule> rules = new HashMap<>();
        List<GroupId> open = new ArrayList<>(groups);
        while (!open.isEmpty()) {
            GroupId group = open.remove(open.size() - 1);
            String text = texts.get(group);
            if (text != null && !rules.containsKey(group)) {
                Rule rule = RuleReader.read(text);
                rules.put(group, rule);
                open.addAll(References.in(rule));
            }
        }
        return rules;
    }

    /** By one statement, unless there are more tests than a statement can have. */
    private Map<CustomerId, Set<Rule.Test>> ask(CustomerScope scope, List<Rule.Test> tests) {
        Map<CustomerId, Set<Rule.Test>> passed = new HashMap<>();
        for (List<Rule.Test> part : Tests.parts(tests, scope.customers().size())) {
            Tests asked = Tests.of(part, LocalDate.now(clock));
            int count = part.size();
            String sql = "select c.customer_id" + asked.columns() + " from " + RuleSql.CUSTOMERS;
            CentralQuery<Tested> query = statements.get(
                    sql,
                    () -> queries.prepare(
                            sql, row -> new Tested(new CustomerId(row.text("customer_id")), Tests.read(row, count))));
            query.list(scope, asked.parameters())
                    .forEach(tested -> passed.computeIfAbsent(tested.customer(), id -> new HashSet<>())
                            .addAll(asked.passed(tested.passed())));
        }
        return passed;
    }

    private Kept read(List<CustomerId> customers) {
        Map<GroupId, String> rules = new HashMap<>();
        Map<CustomerId, Set<GroupId>> lists = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(READ.formatted(",?".repeat(customers.size() - 1)))) {
            for (int i = 0; i < customers.size(); i++) {
                statement.setString(i + 1, customers.get(i).value());
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    GroupId group = new GroupId(result.getString("group_id"));
                    String rule = result.getString("rule");
                    String customer = result.getString("customer_id");
                    if (rule != null) {
                        rules.put(group, rule);
                    } else if (customer != null) {
                        lists.computeIfAbsent(new CustomerId(customer), id -> new HashSet<>())
                                .add(group);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Groups cannot be read", e);
        }
        return new Kept(rules, lists);
    }
}
