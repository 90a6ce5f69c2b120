package org.ebok.groups.membership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.group.CustomerGroups;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.group.GroupSchema;
import org.ebok.groups.group.References;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleReader;
import org.ebok.groups.rule.RuleSql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks both databases at each call. */
@Component
public final class LiveGroups implements CustomerGroups {

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

    private record Kept(Map<GroupId, Rule> rules, Map<CustomerId, Set<GroupId>> lists) {}

    @Override
    public Set<GroupId> names() {
        Set<GroupId> names = new TreeSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select group_id from customer_group");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                names.add(new GroupId(result.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Groups cannot be read", e);
        }
        return names;
    }

    @Override
    public Map<CustomerId, Set<GroupId>> membership(CustomerScope scope, Set<GroupId> groups) {
        Map<CustomerId, Set<GroupId>> found = new TreeMap<>();
        if (scope.customers().isEmpty() || groups.isEmpty()) {
            scope.customers().forEach(customer -> found.put(customer, Set.of()));
            return found;
        }
        Kept kept = read(scope.customers());
        Tests tests = testsOf(kept.rules(), groups);
        Map<CustomerId, Set<Rule.Test>> passed = ask(scope, tests);
        for (CustomerId customer : scope.customers()) {
            Belonging belonging = new Belonging(
                    kept.rules(),
                    passed.getOrDefault(customer, Set.of()),
                    kept.lists().getOrDefault(customer, Set.of()));
            Set<GroupId> in = new TreeSet<>();
            groups.stream().filter(belonging::isIn).forEach(in::add);
            found.put(customer, in);
        }
        return found;
    }

    private Tests testsOf(Map<GroupId, Rule> rules, Set<GroupId> groups) {
        List<Rule> needed = new References(rules)
                .closure(groups).stream()
                        .filter(rules::containsKey)
                        .map(rules::get)
                        .toList();
        return Tests.of(needed, LocalDate.now(clock));
    }

    private Map<CustomerId, Set<Rule.Test>> ask(CustomerScope scope, Tests tests) {
        int count = tests.tests().size();
        if (count == 0) {
            return Map.of();
        }
        String sql = "select c.customer_id" + tests.columns() + " from " + RuleSql.CUSTOMERS;
        CentralQuery<Tested> query = statements.get(
                sql,
                () -> queries.prepare(
                        sql, row -> new Tested(new CustomerId(row.text("customer_id")), Tests.read(row, count))));
        Map<CustomerId, Set<Rule.Test>> passed = new HashMap<>();
        query.list(scope, tests.parameters())
                .forEach(tested -> passed.put(tested.customer(), tests.passed(tested.passed())));
        return passed;
    }

    private Kept read(List<CustomerId> customers) {
        Map<GroupId, Rule> rules = new HashMap<>();
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
                        rules.computeIfAbsent(group, id -> RuleReader.read(rule));
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
