package org.ebok.groups.preview;

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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CustomerName;
import org.ebok.api.central.Row;
import org.ebok.api.group.GroupId;
import org.ebok.api.scope.StaffScope;
import org.ebok.api.store.SchemaReady;
import org.ebok.groups.group.CustomerGroup;
import org.ebok.groups.group.GroupSchema;
import org.ebok.groups.group.References;
import org.ebok.groups.membership.Belonging;
import org.ebok.groups.membership.Tests;
import org.ebok.groups.preview.Matching.Somebody;
import org.ebok.groups.rule.Rule;
import org.ebok.groups.rule.RuleSql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts the customers of a rule. The central database counts them itself, unless a list of the portal stands in the rule:
 * then its customers are read in parts, with what tests they pass.
 */
@Component(service = Preview.class)
public final class Preview {

    private static final int SAMPLE = 10;
    private static final int PART = 5_000;

    private static final String SOMEBODY =
            "c.customer_id, c.customer_number, c.kind, c.first_name, c.last_name, c.company_name";

    private final CentralQueries queries;
    private final DataSource database;
    private final Clock clock;

    @Activate
    public Preview(
            @Reference CentralQueries queries,
            @Reference(target = "(osgi.jndi.service.name=ebok-portal)") DataSource database,
            @Reference Clock clock,
            @Reference(target = GroupSchema.READY) SchemaReady tables) {
        this.queries = queries;
        this.database = database;
        this.clock = clock;
    }

    private record Tested(String id, Somebody somebody, List<Boolean> passed) {}

    /**
     * @param staff whose work it is
     * @param rule a rule that was found right
     * @param groups all groups
     * @return its customers
     */
    public Matching of(StaffScope staff, Rule rule, List<CustomerGroup> groups) {
        References references = References.among(groups);
        Set<GroupId> lists = references.closure(References.in(rule)).stream()
                .filter(group -> !references.rules().containsKey(group))
                .collect(Collectors.toSet());
        return lists.isEmpty() ? counted(staff, rule, references) : walked(staff, rule, references, lists);
    }

    private Matching counted(StaffScope staff, Rule rule, References references) {
        RuleSql sql = new RuleSql(LocalDate.now(clock));
        String where = " from " + RuleSql.CUSTOMERS + " where " + sql.condition(rule, references.rules()::get);
        long count = queries.prepareForStaff("select count(*) as customers" + where, row -> row.number("customers"))
                .list(staff, sql.parameters())
                .get(0);
        List<Somebody> sample = queries.prepareForStaff(
                        "select " + SOMEBODY + where + " order by c.customer_id fetch first " + SAMPLE + " rows only",
                        Preview::somebody)
                .list(staff, sql.parameters());
        return new Matching(count, sample);
    }

    private Matching walked(StaffScope staff, Rule rule, References references, Set<GroupId> lists) {
        Map<String, Set<GroupId>> listed = listed(lists);
        List<Rule> rules = new ArrayList<>(List.of(rule));
        references.closure(References.in(rule)).stream()
                .filter(references.rules()::containsKey)
                .map(references.rules()::get)
                .forEach(rules::add);
        Tests tests = Tests.of(Tests.in(rules), LocalDate.now(clock));
        int count = tests.tests().size();
        var query = queries.prepareForStaff(
                "select " + SOMEBODY + tests.columns() + " from " + RuleSql.CUSTOMERS
                        + " where c.customer_id > :after order by c.customer_id fetch first " + PART + " rows only",
                row -> new Tested(row.text("customer_id"), somebody(row), Tests.read(row, count)));
        long found = 0;
        List<Somebody> sample = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(tests.parameters());
        String after = "";
        List<Tested> part;
        do {
            parameters.put("after", after);
            part = query.list(staff, parameters);
            for (Tested one : part) {
                after = one.id();
                Belonging belonging = new Belonging(
                        references.rules(), tests.passed(one.passed()), listed.getOrDefault(one.id(), Set.of()));
                if (belonging.meets(rule)) {
                    found++;
                    if (sample.size() < SAMPLE) {
                        sample.add(one.somebody());
                    }
                }
            }
        } while (part.size() == PART);
        return new Matching(found, List.copyOf(sample));
    }

    private Map<String, Set<GroupId>> listed(Set<GroupId> lists) {
        Map<String, Set<GroupId>> listed = new HashMap<>();
        String sql = "select group_id, customer_id from customer_group_member where group_id in (?"
                + ",?".repeat(lists.size() - 1) + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (GroupId list : lists) {
                statement.setString(place, list.value());
                place++;
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    listed.computeIfAbsent(result.getString(2), id -> new HashSet<>())
                            .add(new GroupId(result.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lists of groups cannot be read", e);
        }
        return listed;
    }

    private static Somebody somebody(Row row) {
        return new Somebody(row.text("customer_number"), CustomerName.of(row));
    }
}
